"""What an owner's words say: facts, scales, choices and yes or no, in Swedish and English."""
