Dear colleague,

please find the rules attached.
