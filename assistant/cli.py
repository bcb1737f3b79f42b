"""`kompass`: the commands."""
import typer
app = typer.Typer()
