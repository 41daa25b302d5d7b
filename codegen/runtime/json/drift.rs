//! The deviations of a value from the document.

use std::fmt;
use std::ops::Deref;

use crate::runtime::json::deviation::Deviation;

/// The deviations of a response from the document, as a list to which this dereferences.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    kept: Vec<Deviation>,
    more: usize,
}

impl Drift {
    /// The maximum number of deviations that are kept; further ones are only counted.
    pub const MOST: usize = 1000;

    /// Creates a list of the deviations that were kept, and the number of all others.
    pub(crate) fn new(kept: Vec<Deviation>, more: usize) -> Self {
        Self { kept, more }
    }

    /// Creates a list of one deviation.
    pub(crate) fn of(deviation: Deviation) -> Self {
        Self::new(vec![deviation], 0)
    }

    /// Adds a deviation.
    pub(crate) fn push(&mut self, deviation: Deviation) {
        if self.kept.len() < Self::MOST {
            self.kept.push(deviation);
        } else {
            self.more += 1;
        }
    }

    /// Returns the same deviations, of a value that is inside of another one at this pointer.
    #[allow(dead_code, reason = "a crate may have no sequences")]
    pub(crate) fn within(self, pointer: &str) -> Self {
        let kept = self.kept.into_iter();
        Self {
            kept: kept.map(|deviation| deviation.within(pointer)).collect(),
            more: self.more,
        }
    }

    /// Adds the deviations of another list.
    pub(crate) fn append(&mut self, other: Self) {
        other
            .kept
            .into_iter()
            .for_each(|deviation| self.push(deviation));
        self.more += other.more;
    }

    /// Returns the number of all deviations, including those that were only counted.
    pub fn count(&self) -> usize {
        self.kept.len() + self.more
    }
}

/// The deviations that were kept, at most [`Drift::MOST`].
impl Deref for Drift {
    type Target = [Deviation];

    fn deref(&self) -> &[Deviation] {
        &self.kept
    }
}

impl IntoIterator for Drift {
    type Item = Deviation;
    type IntoIter = std::vec::IntoIter<Deviation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.into_iter()
    }
}

impl<'d> IntoIterator for &'d Drift {
    type Item = &'d Deviation;
    type IntoIter = std::slice::Iter<'d, Deviation>;

    fn into_iter(self) -> Self::IntoIter {
        self.kept.iter()
    }
}

impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, deviation) in self.kept.iter().enumerate() {
            let separator = if index > 0 { "; " } else { "" };
            write!(f, "{separator}{deviation}")?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}
