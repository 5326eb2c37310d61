"""The Processing provider: the same jobs as the dock, on the same road."""
