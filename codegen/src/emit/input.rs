//! The input of the emitters, and the files that a thread emits.
//!
//! Imports `ir`, `names`, `output`.

use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::ir::Api;
use crate::names::Names;
use crate::output::Package;

/// The input of the emitters.
pub(crate) struct Input<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names<'a>,
    pub(crate) package: &'a Package,
    /// The name of the package.
    pub(crate) name: &'a str,
    /// The version of the package, as the document implies it.
    pub(crate) version: &'a str,
    /// Which of the files are emitted.
    pub(crate) share: Share<'a>,
}

/// A share of the files. Each thread emits one, since tokens cannot be sent to another thread.
pub(crate) struct Share<'a> {
    /// The number of files that all threads have claimed together.
    claimed: &'a AtomicUsize,
    /// The file that this thread has claimed, until it is emitted.
    claim: Cell<Option<usize>>,
    files: Cell<usize>,
}

impl<'a> Share<'a> {
    /// One of the shares that claim files from the same counter, which begins with 0.
    pub(crate) fn new(claimed: &'a AtomicUsize) -> Self {
        Self {
            claimed,
            claim: Cell::new(None),
            files: Cell::new(0),
        }
    }

    /// Whether the next file is in this share. Each share calls it once for each file, in the
    /// same order. A thread claims a file only when it has emitted the one before, so all of them
    /// end at about the same time.
    pub(super) fn has_next(&self) -> bool {
        let claim = self.claim.get();
        let claim = claim.unwrap_or_else(|| self.claimed.fetch_add(1, Ordering::Relaxed));
        let number = self.files.get();
        self.files.set(number + 1);
        let is_claimed = number == claim;
        self.claim.set((!is_claimed).then_some(claim));
        is_claimed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_in_one_share() {
        let claimed = AtomicUsize::new(0);
        let (one, two) = (Share::new(&claimed), Share::new(&claimed));
        assert_eq!([(); 3].map(|()| one.has_next()), [true, true, true]);
        // The second begins later, and takes what the first has not claimed.
        let of_two = [(); 5].map(|()| two.has_next());
        assert_eq!(of_two, [false, false, false, true, true]);
        assert_eq!([(); 3].map(|()| one.has_next()), [false, false, true]);
        assert!(!two.has_next() && two.has_next());
    }
}
