//! [`Resource`], and the types inside it.

use crate::runtime::json::{closed_enum, constructor, integer_enum, object, string_enum};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Resource`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Resource {
    pub kind: Kind,
    pub level: Option<Level>,
    /// `Some(None)` is null; `None` omits the property.
    pub state: Option<Option<State>>,
    pub mode: Option<Mode>,
    pub phase: Option<Phase>,
}

object::object!(Resource {
    kind: required "kind" => validate::value,
    level: optional "level" => validate::value,
    state: optional "state" => validate::value,
    mode: optional "mode" => validate::value,
    phase: optional "phase" => validate::value,
});
constructor::constructor!(Resource {
    kind: into Kind,
} else [level, state, mode, phase]);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
