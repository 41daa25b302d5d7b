//! Regular expressions, and how each is matched.

/// A regular expression of ECMA 262, with the `u` flag if it is valid with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Pattern {
    /// The expression as the document has it.
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

    /// Whether only an engine can match it, which cannot run at compile time.
    pub fn needs_engine(&self) -> bool {
        self.matcher.needs_engine()
    }
}

/// A way to match a regular expression.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Matcher {
    /// By steps.
    Steps(Steps),
    /// By the states of an automaton.
    Automaton(Automaton),
    /// By all of these: those with `true` must match, the others must not.
    All(Vec<(bool, Matcher)>),
    /// By a crate that matches in linear time, with this expression in the syntax of that
    /// crate.
    Linear(String),
    /// By a crate that backtracks.
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

/// Consecutive steps, each of which is greedy and never takes what a later one needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Steps {
    /// The steps, in order.
    pub steps: Vec<Step>,
    /// Whether the first step is anchored at the start of the text.
    pub from_start: bool,
    /// Whether the last step is anchored at the end of the text.
    pub to_end: bool,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Step {
    /// This text.
    Literal(String),
    /// One of these literals, none of which is a prefix of another.
    OneOf(Vec<String>),
    /// A number of characters from a set.
    Repeat {
        /// The set.
        set: CharSet,
        /// The minimum.
        min: u32,
        /// The maximum; `u32::MAX` for any number.
        max: u32,
    },
}

/// A set of characters, as sorted ranges that do not touch; both ends are inclusive.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(into = "String")]
pub struct CharSet(Vec<(char, char)>);

impl From<CharSet> for String {
    /// The ranges as text, in which each character is visible.
    fn from(set: CharSet) -> Self {
        let ranges = set.0.into_iter();
        let ranges =
            ranges.map(|(low, high)| format!("{}-{}", low.escape_default(), high.escape_default()));
        ranges.collect::<Vec<_>>().join(" ")
    }
}

impl CharSet {
    /// The set of these ranges, which are sorted and do not touch.
    pub fn new(ranges: Vec<(char, char)>) -> Self {
        Self(ranges)
    }

    /// The ranges.
    pub fn ranges(&self) -> &[(char, char)] {
        &self.0
    }

    /// Whether all characters are ASCII.
    pub fn is_ascii(&self) -> bool {
        self.0.last().is_none_or(|(_, last)| last.is_ascii())
    }

    /// Whether both sets have a character in common.
    pub fn intersects(&self, other: &Self) -> bool {
        let each = |(low, high): &(char, char)| {
            other
                .0
                .iter()
                .any(|(first, last)| low <= last && first <= high)
        };
        self.0.iter().any(each)
    }

    /// Whether the set has this character.
    pub fn contains(&self, c: char) -> bool {
        self.0.iter().any(|(low, high)| (*low..=*high).contains(&c))
    }
}

/// A deterministic finite automaton over the bytes of UTF-8. The first state is the initial
/// one; a text matches if the state at its end accepts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(into = "String")]
pub struct Automaton(pub Vec<State>);

impl From<Automaton> for String {
    /// Its size, since the states would be pages of numbers.
    fn from(automaton: Automaton) -> Self {
        format!("{} states", automaton.0.len())
    }
}

/// A state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct State {
    /// Whether a text may end here.
    pub accepts: bool,
    /// The next state for each range of bytes: its first byte, its last byte, and the index
    /// of the state. Any other byte is a mismatch.
    pub next: Vec<(u8, u8, u16)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_know_their_characters() {
        let set = |ranges: &[(char, char)]| CharSet::new(ranges.to_vec());
        let letters = set(&[('a', 'f'), ('p', 'z')]);
        assert!(letters.contains('a') && letters.contains('f') && letters.contains('q'));
        assert!(!letters.contains('g') && !letters.contains('o'));
        assert!(letters.intersects(&set(&[('f', 'g')])) && set(&[('f', 'g')]).intersects(&letters));
        assert!(!letters.intersects(&set(&[('g', 'o')])));
        assert!(letters.is_ascii() && set(&[]).is_ascii());
        assert!(!set(&[('a', 'é')]).is_ascii());
    }

    #[test]
    fn an_engine_anywhere_is_an_engine() {
        let steps = || Matcher::Steps(Steps::default());
        let pattern = |matcher| Pattern {
            source: String::new(),
            matcher,
        };
        let all = |last| pattern(Matcher::All(vec![(true, steps()), (false, last)]));
        assert!(!all(steps()).needs_engine());
        assert!(all(Matcher::Backtracking).needs_engine());
        assert!(all(Matcher::Linear(String::new())).needs_engine());
        assert!(!pattern(Matcher::Automaton(Automaton(Vec::new()))).needs_engine());
        assert!(pattern(steps()).steps().is_some() && all(steps()).steps().is_none());
    }
}
