//! [`Flagged`], and the types inside it.

pub mod ok_false;
pub mod ok_true;

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The property `ok` selects the variant.
///
/// Defined in `#/components/schemas/Flagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    OkTrue(OkTrue) = "true" in ok => validate::value,
    OkFalse(OkFalse) = "false" in ok => validate::value,
} "oneOf" by "ok" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OkTrue {
    pub ok: ok_true::OkType,
    pub result: String,
}

object::object!(OkTrue {
    ok: required "ok" => validate::value,
    result: required "result",
});
constructor::constructor!(OkTrue {
    result: into String,
} else [ok]);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OkFalse {
    pub ok: ok_false::OkType,
    pub error: String,
}

object::object!(OkFalse {
    ok: required "ok" => validate::value,
    error: required "error",
});
constructor::constructor!(OkFalse {
    error: into String,
} else [ok]);
