//! The input of the emitters, and the files that a thread emits.
//!
//! Imports `ir`, `names`, `output`.

use std::cell::Cell;

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
    /// Which of the files are emitted.
    pub(crate) share: Share,
}

/// A share of the files. Each thread emits one, since tokens cannot be sent to another thread.
pub(crate) struct Share {
    index: usize,
    count: usize,
    files: Cell<usize>,
}

impl Share {
    /// Share number `index` of `count`.
    pub(crate) fn new(index: usize, count: usize) -> Self {
        Self {
            index,
            count: count.max(1),
            files: Cell::new(0),
        }
    }

    /// Whether the next file is in this share. Each share calls it once for each file, in the
    /// same order.
    pub(super) fn has_next(&self) -> bool {
        let number = self.files.get();
        self.files.set(number + 1);
        number % self.count == self.index
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_file_is_in_one_share() {
        let shares = [0, 1, 2].map(|index| Share::new(index, 3));
        for number in 0..7 {
            let has = shares.each_ref().map(Share::has_next);
            assert_eq!(has, [0, 1, 2].map(|index| number % 3 == index));
        }
        let only = Share::new(0, 0);
        assert!(only.has_next() && only.has_next());
    }
}
