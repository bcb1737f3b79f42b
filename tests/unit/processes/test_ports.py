"""Free ports inside, and a clear word when the public one is taken."""

import socket

import pytest

from assistant.processes.ports import LOOPBACK, free_ports, require_free
from assistant.processes.problems import SetupProblem


def test_inner_ports_are_free_and_all_different():
    ports = free_ports(20)
    assert len(set(ports)) == 20
    for port in ports:
        require_free(LOOPBACK, port)


def test_port_in_use_names_a_way_out():
    with socket.socket() as other:
        other.bind((LOOPBACK, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SetupProblem, match=f"Port {port} is used") as caught:
            require_free(LOOPBACK, port)
    assert f"KOMPASS_PORT={port + 1}" in caught.value.remedy


def test_address_of_another_machine_is_told():
    with pytest.raises(SetupProblem, match="cannot be opened") as caught:
        require_free("192.0.2.1", 8000)
    assert "KOMPASS_HOST" in caught.value.remedy
