//! [`Titled`], and the types inside it.

pub mod started;
pub mod stopped;

use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/Titled`.
#[derive(Clone, PartialEq)]
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
    Started(Started),
    Stopped(Stopped),
    Cause(Cause),
} "oneOf" else Other of response);

/// Event
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Started {
    pub kind: started::Kind,
    pub at: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Started {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn at(mut self, value: impl Into<String>) -> Self {
        self.at = Some(value.into());
        self
    }
}

object::object!(Started {
    kind: required "kind",
    at: optional "at",
});

/// Event
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Stopped {
    pub kind: stopped::Kind,
    pub at: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Stopped {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn at(mut self, value: impl Into<String>) -> Self {
        self.at = Some(value.into());
        self
    }
}

object::object!(Stopped {
    kind: required "kind",
    at: optional "at",
});

/// Event
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cause {
    pub kind: String,
    pub cause: String,
}

#[cfg(feature = "build-responses")]
impl Cause {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(cause: impl Into<String>, kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            cause: cause.into(),
        }
    }
}

object::object!(Cause {
    kind: required "kind",
    cause: required "cause",
});
