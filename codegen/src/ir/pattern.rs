//! Regular expressions, and how each is matched.

/// A regular expression of ECMA 262, with the `u` flag where it is one with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern {
    /// The expression as the description has it.
    pub source: String,
    /// How it is matched.
    pub matcher: Matcher,
}

impl Pattern {
    /// The steps, if it is matched by steps.
    pub fn steps(&self) -> Option<&Steps> {
        match &self.matcher {
            Matcher::Steps(steps) => Some(steps),
            _ => None,
        }
    }

    /// Whether only an engine can match it, which the compiler cannot run.
    pub fn needs_engine(&self) -> bool {
        self.matcher.needs_engine()
    }
}

/// A way to match a regular expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Matcher {
    /// By steps.
    Steps(Steps),
    /// By states.
    Automaton(Automaton),
    /// By all of these, some of which must not match.
    All(Vec<(bool, Matcher)>),
    /// By a crate that matches in linear time, which takes this expression in the syntax of
    /// that crate.
    Linear(String),
    /// By a crate that tries one way after the other.
    Backtracking,
}

impl Matcher {
    fn needs_engine(&self) -> bool {
        match self {
            Self::Steps(_) | Self::Automaton(_) => false,
            Self::All(all) => all.iter().any(|(_, matcher)| matcher.needs_engine()),
            Self::Linear(_) | Self::Backtracking => true,
        }
    }
}

/// Steps that follow one another, each of which takes as much as it can without taking what
/// a later one needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Steps {
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
    /// One of these, none of which begins with another.
    OneOf(Vec<Vec<u8>>),
    /// Some characters out of a set.
    Repeat {
        /// The set.
        set: CharSet,
        /// The fewest.
        min: u32,
        /// The most; `u32::MAX` for any number.
        max: u32,
    },
}

/// A set of characters, as ranges in order that do not touch, each with its first and its
/// last one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CharSet(Vec<(char, char)>);

impl CharSet {
    /// The set of these ranges, which are in order and do not touch.
    pub fn new(ranges: Vec<(char, char)>) -> Self {
        Self(ranges)
    }

    /// The ranges.
    pub fn ranges(&self) -> &[(char, char)] {
        &self.0
    }

    /// Whether there are only characters of ASCII.
    pub fn is_ascii(&self) -> bool {
        self.0.last().is_none_or(|(_, last)| last.is_ascii())
    }

    /// Whether there is a character that both have.
    pub fn intersects(&self, other: &Self) -> bool {
        let each = |(low, high): &(char, char)| {
            other
                .0
                .iter()
                .any(|(first, last)| low <= last && first <= high)
        };
        self.0.iter().any(each)
    }

    /// Whether `c` is in it.
    pub fn contains(&self, c: char) -> bool {
        self.0.iter().any(|(low, high)| (*low..=*high).contains(&c))
    }
}

/// A deterministic finite automaton over the bytes of UTF-8. The first state is that at the
/// start of a text; a text passes if the state at its end accepts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Automaton(pub Vec<State>);

/// A state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// Whether a text may end here.
    pub accepts: bool,
    /// The state that follows each byte of a range: its first, its last, and the place of
    /// the state. No text passes with other bytes.
    pub next: Vec<(u8, u8, u16)>,
}
