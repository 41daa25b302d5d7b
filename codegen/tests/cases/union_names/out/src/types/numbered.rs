//! [`Numbered`], and the types inside it.

pub mod version_1;
pub mod version_2;

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The property `version` selects the variant.
///
/// Defined in `#/components/schemas/Numbered`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbered {
    /// Selected by `1`.
    Version1(Box<Version1>),
    /// Selected by `2`.
    Version2(Box<Version2>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Numbered {
    Version1(Version1) = "1" in version => validate::value,
    Version2(Version2) = "2" in version => validate::value,
} "oneOf" by "version" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Version1 {
    pub version: version_1::Version,
    pub a: Option<String>,
}

object::object!(Version1 {
    version: required "version" => validate::value,
    a: optional "a",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Version2 {
    pub version: version_2::Version,
    pub a: Option<String>,
}

object::object!(Version2 {
    version: required "version" => validate::value,
    a: optional "a",
});
