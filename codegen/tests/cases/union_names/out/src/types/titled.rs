//! [`Titled`], and the types inside it.

pub mod started;
pub mod stopped;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Titled`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Titled {
    /// Event
    Started(Box<Started>),
    /// Event
    Stopped(Box<Stopped>),
    /// Event
    Cause(Box<Cause>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Titled {
    Started(Started) => validate::value,
    Stopped(Stopped) => validate::value,
    Cause(Cause) => validate::value,
} "oneOf" else Other);

/// Event
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Started {
    pub kind: started::Kind,
    pub at: Option<String>,
}

object::object!(Started {
    kind: required "kind" => validate::value,
    at: optional "at",
});

/// Event
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Stopped {
    pub kind: stopped::Kind,
    pub at: Option<String>,
}

object::object!(Stopped {
    kind: required "kind" => validate::value,
    at: optional "at",
});

/// Event
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cause {
    pub kind: String,
    pub cause: String,
}

object::object!(Cause {
    kind: required "kind",
    cause: required "cause",
});
