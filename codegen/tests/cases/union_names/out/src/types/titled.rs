use crate::runtime::json::{closed_enum, object, string_enum, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Titled`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Titled {
    /// Event
    Started(Box<TitledStarted>),
    /// Event
    Stopped(Box<TitledStopped>),
    /// Event
    Cause(Box<TitledCause>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Titled {
    Started(TitledStarted) => validate::value,
    Stopped(TitledStopped) => validate::value,
    Cause(TitledCause) => validate::value,
} "oneOf" else Other);

/// Defined in `#/components/schemas/Titled/oneOf/0/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TitledStartedKind {
    /// `started`
    #[default]
    Started,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(TitledStartedKind {
    Started = "started",
} other Other);

/// Event
///
/// Defined in `#/components/schemas/Titled/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TitledStarted {
    pub kind: TitledStartedKind,
    pub at: Option<String>,
}

object::object!(TitledStarted {
    kind: required "kind" => validate::value,
    at: optional "at",
});

/// Defined in `#/components/schemas/Titled/oneOf/1/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TitledStoppedKind {
    /// `stopped`
    #[default]
    Stopped,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(TitledStoppedKind {
    Stopped = "stopped",
} other Other);

/// Event
///
/// Defined in `#/components/schemas/Titled/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TitledStopped {
    pub kind: TitledStoppedKind,
    pub at: Option<String>,
}

object::object!(TitledStopped {
    kind: required "kind" => validate::value,
    at: optional "at",
});

/// Event
///
/// Defined in `#/components/schemas/Titled/oneOf/2`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TitledCause {
    pub kind: String,
    pub cause: String,
}

object::object!(TitledCause {
    kind: required "kind",
    cause: required "cause",
});
