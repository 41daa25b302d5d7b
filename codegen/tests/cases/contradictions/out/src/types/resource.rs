//! [`Resource`], and the types inside it.

use crate::runtime::json::{closed_enum, integer_enum, nulls, object, string_enum};

/// Defined in `#/components/schemas/Resource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    pub kind: Kind,
    pub level: Option<Level>,
    pub state: Option<State>,
    pub mode: Option<Mode>,
    pub phase: Option<Phase>,
    nulls: nulls::Nulls,
}

impl Resource {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<Kind>) -> Self {
        Self {
            kind: kind.into(),
            level: None,
            state: None,
            mode: None,
            phase: None,
            nulls: Default::default(),
        }
    }

    #[must_use]
    pub fn level(mut self, level: impl Into<Option<Level>>) -> Self {
        self.level = level.into();
        self
    }

    #[must_use]
    pub fn state(mut self, state: impl Into<State>) -> Self {
        self.state = Some(state.into());
        self.nulls.remove("state");
        self
    }

    /// Sets [`state`](Self::state) to null.
    #[must_use]
    pub fn state_null(mut self) -> Self {
        self.state = None;
        self.nulls.insert("state");
        self
    }

    #[must_use]
    pub fn mode(mut self, mode: impl Into<Mode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    #[must_use]
    pub fn phase(mut self, phase: impl Into<Phase>) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Resource {
    kind: required "kind",
    level: optional "level",
    state: nullable "state",
    mode: optional "mode",
    phase: optional "phase",
} remember nulls);

#[derive(Clone)]
#[non_exhaustive]
pub enum Kind {
    /// `host`
    Host,
    /// `subnet`
    Subnet,
    /// `peer`
    Peer,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Kind {
    Host = "host",
    Subnet = "subnet",
    Peer = "peer",
} other Other);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Level {
    N1 = 1,
    N2 = 2,
    N3 = 3,
} other Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    /// `on`
    On,
    /// `off`
    Off,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(State {
    On = "on",
    Off = "off",
} other Other);

#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    /// `c`
    C,
    /// `a`
    A,
    /// `b`
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Mode {
    C = "c",
    A = "a",
    B = "b",
} other Other);

pub use crate::shapes::BYroagz as Phase;
