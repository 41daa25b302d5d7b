//! The end of the time for reading a text.

use std::time::Instant;

/// A clock that ends the reading of a text.
#[derive(Debug)]
pub(crate) struct Clock {
    end: Option<Instant>,
    /// The number of steps until the next look at the time, which takes longer than a step.
    steps: u32,
    is_over: bool,
}

/// The number of steps between two looks at the time.
const STEPS: u32 = 1024;

impl Clock {
    pub(crate) fn new(end: Option<Instant>) -> Self {
        Self {
            end,
            steps: STEPS,
            is_over: false,
        }
    }

    /// Counts a step, and returns whether the time is over. Once it is, it is at each step.
    pub(crate) fn tick(&mut self) -> bool {
        match self.steps.checked_sub(1) {
            Some(steps) => {
                self.steps = steps;
                false
            }
            None => self.look(),
        }
    }

    #[cold]
    fn look(&mut self) -> bool {
        self.is_over = self.end.is_some_and(|end| end <= Instant::now());
        if !self.is_over {
            self.steps = STEPS;
        }
        self.is_over
    }

    /// Returns whether a step was after the end.
    pub(crate) fn is_over(&self) -> bool {
        self.is_over
    }
}
