//! [`Numbered`], and the types inside it.

pub mod version_1 {
    pub use crate::shapes::Values1Vxdanm as Version;
}
pub mod version_2;

use crate::runtime::json::{object, union};

/// The property `version` selects the variant.
///
/// Defined in `#/components/schemas/Numbered`.
#[derive(Clone, PartialEq)]
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
    Version1(Version1) = "1" in any,
    Version2(Version2) = "2" in any,
} "oneOf" by "version" else Other of response);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version1 {
    pub version: version_1::Version,
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Version1 {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Version1 {
    version: required "version",
    a: optional "a",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Version2 {
    pub version: version_2::Version,
    pub a: Option<String>,
}

#[cfg(feature = "build-responses")]
impl Version2 {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

object::object!(Version2 {
    version: required "version",
    a: optional "a",
});
