//! Regular expressions that are simple enough to be matched without an engine.

/// A regular expression as steps that follow one another, each of which takes as much as
/// it can without taking what a later one needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The expression as the description has it.
    pub source: String,
    /// The steps.
    pub steps: Vec<Step>,
    /// Whether the first step begins at the start of the text.
    pub from_start: bool,
    /// Whether the last step ends at the end of the text.
    pub to_end: bool,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Exactly these bytes.
    Literal(Vec<u8>),
    /// Some bytes out of a set.
    Repeat {
        /// The set.
        set: ByteSet,
        /// The fewest.
        min: u32,
        /// The most; `u32::MAX` for any number.
        max: u32,
    },
}

/// A set of ASCII bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ByteSet(u128);

impl ByteSet {
    /// Adds all bytes from `low` to `high`; those that are not ASCII are left out.
    pub fn insert(&mut self, low: u8, high: u8) {
        for byte in low..=high.min(127) {
            self.0 |= 1 << byte;
        }
    }

    /// The bytes that this set lacks.
    #[must_use]
    pub fn complement(self) -> Self {
        Self(!self.0)
    }

    /// The bytes of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is a byte that both have.
    pub fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether `byte` is in it.
    pub fn contains(self, byte: u8) -> bool {
        byte < 128 && self.0 & (1 << byte) != 0
    }

    /// The bytes as ranges, each with its first and its last one, in order.
    pub fn ranges(self) -> Vec<(u8, u8)> {
        let mut ranges: Vec<(u8, u8)> = Vec::new();
        for byte in (0..128).filter(|byte| self.contains(*byte)) {
            match ranges.last_mut() {
                Some((_, high)) if *high + 1 == byte => *high = byte,
                _ => ranges.push((byte, byte)),
            }
        }
        ranges
    }
}
