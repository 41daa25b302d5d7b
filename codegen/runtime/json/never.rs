//! What has no value (the schema `false`).

use std::convert::Infallible;

use serde::ser::{Serialize, Serializer};

use crate::runtime::json::decode::{Decode, Fault};
use crate::runtime::json::tree::Json;

/// A type without values: a list of them is empty, and an optional field is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Never(Infallible);

impl Serialize for Never {
    fn serialize<S: Serializer>(&self, _serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {}
    }
}

impl Decode for Never {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        Err(Fault::of_value("no value at all", json))
    }
}

crate::runtime::json::deserialize::deserialize!(Never);

impl crate::runtime::request::scalar::Scalar for Never {
    fn text(&self) -> std::borrow::Cow<'_, str> {
        match self.0 {}
    }
}

impl crate::runtime::validation::validate::Validate for Never {
    fn check(
        &self,
        _at: &crate::runtime::validation::validate::At<'_>,
        _found: &mut crate::runtime::validation::validate::Violations,
    ) {
        match self.0 {}
    }
}
