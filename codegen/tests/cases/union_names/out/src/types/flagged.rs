//! [`Flagged`], and the types inside it.

pub mod ok_false;
pub mod ok_true;

use crate::runtime::json::{object, union};

/// The property `ok` selects the variant.
///
/// Defined in `#/components/schemas/Flagged`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Flagged {
    /// Selected by `true`.
    OkTrue(Box<OkTrue>),
    /// Selected by `false`.
    OkFalse(Box<OkFalse>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Flagged {
    OkTrue(OkTrue) = "true" in any,
    OkFalse(OkFalse) = "false" in any,
} "oneOf" by "ok" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OkTrue {
    pub ok: ok_true::OkType,
    pub result: String,
}

#[cfg(feature = "build-responses")]
impl OkTrue {
    /// Creates a value with its required properties.
    pub fn new(result: impl Into<String>) -> Self {
        Self {
            ok: Default::default(),
            result: result.into(),
        }
    }
}

object::object!(OkTrue {
    ok: required "ok",
    result: required "result",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OkFalse {
    pub ok: ok_false::OkType,
    pub error: String,
}

#[cfg(feature = "build-responses")]
impl OkFalse {
    /// Creates a value with its required properties.
    pub fn new(error: impl Into<String>) -> Self {
        Self {
            ok: Default::default(),
            error: error.into(),
        }
    }
}

object::object!(OkFalse {
    ok: required "ok",
    error: required "error",
});
