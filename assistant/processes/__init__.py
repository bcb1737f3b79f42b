"""Set-up and running: environments, training and the processes behind `kompass up`."""
