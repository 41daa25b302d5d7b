//! [`Choices`], and the types inside it.

pub mod from_id;
pub mod to_id;

use crate::runtime::json::union;

/// Defined in `#/components/schemas/Choices`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Choices {
    FromId(FromId),
    ToId(ToId),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Choices {
    FromId(FromId),
    ToId(ToId),
} "anyOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum FromId {
    FromId(Box<from_id::FromId>),
    FromName(Box<from_id::FromName>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(FromId {
    FromId(from_id::FromId),
    FromName(from_id::FromName),
} "oneOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ToId {
    ToId(Box<to_id::ToId>),
    ToName(Box<to_id::ToName>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ToId {
    ToId(to_id::ToId),
    ToName(to_id::ToName),
} "oneOf" else Other of response);
