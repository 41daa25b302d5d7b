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
    pub three: Option<Three>,
    pub kinds: Option<Vec<KindsItem>>,
    pub lists: Option<Vec<ListsItem>>,
    pub phase: Option<Phase>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Resource {
    /// Creates a value with its required properties.
    pub fn new(kind: impl Into<Kind>) -> Self {
        Self {
            kind: kind.into(),
            level: None,
            state: None,
            mode: None,
            three: None,
            kinds: None,
            lists: None,
            phase: None,
            nulls: Default::default(),
        }
    }

    pub fn level(mut self, value: Level) -> Self {
        self.level = Some(value);
        self
    }

    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.state = self.nulls.present("state", value.into());
        self
    }

    pub fn mode(mut self, value: impl Into<Mode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    pub fn three(mut self, value: impl Into<Three>) -> Self {
        self.three = Some(value.into());
        self
    }

    pub fn kinds(mut self, value: impl IntoIterator<Item = impl Into<KindsItem>>) -> Self {
        self.kinds = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn lists(mut self, value: impl IntoIterator<Item = impl Into<ListsItem>>) -> Self {
        self.lists = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn phase(mut self, value: impl Into<Phase>) -> Self {
        self.phase = Some(value.into());
        self
    }
}

object::object!(Resource {
    kind: required "kind",
    level: optional "level",
    state: nullable by state_null "state",
    mode: optional "mode",
    three: optional "three",
    kinds: optional "kinds",
    lists: optional "lists",
    phase: optional "phase",
} remember nulls of response);

pub use crate::shapes::HostSubnetPeerAknsma as Kind;

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
} other Other of response);

#[derive(Clone)]
#[non_exhaustive]
pub enum State {
    On,
    Off,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(State {
    On = "on",
    Off = "off",
} other Other of response);

#[derive(Clone)]
#[non_exhaustive]
pub enum Mode {
    C,
    A,
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Mode {
    C = "c",
    A = "a",
    B = "b",
} other Other of response);

#[derive(Clone)]
#[non_exhaustive]
pub enum Three {
    A,
    B,
    C,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Three {
    A = "a",
    B = "b",
    C = "c",
} other Other of response);

pub use crate::shapes::HostSubnetPeerAknsma as KindsItem;
pub use crate::shapes::HostSubnetPeerAknsma as ListsItem;
pub use crate::shapes::BYroagz as Phase;
