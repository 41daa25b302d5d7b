//! What lenient decoding records while it reads a text.

use crate::runtime::json::drift::Drift;
use crate::runtime::json::mismatch::Mismatch;

/// The deviations that were found so far, without their pointers.
#[derive(Debug, Default)]
pub(crate) struct Record {
    kept: Vec<Entry>,
    more: usize,
}

/// A deviation.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) mismatch: Mismatch,
    /// The number of steps to the value that was omitted because of it.
    pub(crate) omitted: Option<usize>,
    /// The text of the value.
    pub(crate) raw: String,
}

/// The deviations up to a point.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RecordMark {
    kept: usize,
    more: usize,
}

impl Record {
    /// Adds a deviation. Its text is only asked for if it is kept.
    pub(crate) fn push(
        &mut self,
        mismatch: Mismatch,
        omitted: Option<usize>,
        raw: impl FnOnce() -> String,
    ) {
        if self.kept.len() < Drift::MOST {
            self.kept.push(Entry {
                mismatch,
                omitted,
                raw: raw(),
            });
        } else {
            self.more += 1;
        }
    }

    /// Returns the number of deviations.
    pub(crate) fn count(&self) -> usize {
        self.kept.len() + self.more
    }

    /// Returns the deviations up to now.
    pub(crate) fn mark(&self) -> RecordMark {
        RecordMark {
            kept: self.kept.len(),
            more: self.more,
        }
    }

    /// Removes the deviations since then.
    pub(crate) fn rewind(&mut self, mark: RecordMark) {
        self.kept.truncate(mark.kept);
        self.more = mark.more;
    }

    /// Returns the deviations that were kept, and the number of all others.
    pub(crate) fn into_parts(self) -> (Vec<Entry>, usize) {
        (self.kept, self.more)
    }
}
