"""Two engines that evaluate conditions on facts, and the verdicts drawn from them."""
