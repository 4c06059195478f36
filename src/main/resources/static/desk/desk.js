// The desk's small behaviours, each in a file of its own. Every page works without them.
