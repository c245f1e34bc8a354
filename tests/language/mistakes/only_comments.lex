# fees

# contracts
