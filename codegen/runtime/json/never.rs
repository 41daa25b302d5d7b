//! The type without values, for the schema `false`.

use std::convert::Infallible;

use serde::ser::{Serialize, Serializer};

use crate::runtime::json::decode::Decode;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;

/// A type without values: an array of it is empty, and an optional field of it is absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Never(Infallible);

impl Serialize for Never {
    fn serialize<S: Serializer>(&self, _serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {}
    }
}

impl Decode for Never {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        Err(reader.mismatch("no value"))
    }
}

impl crate::runtime::json::encode::Encode for Never {
    fn view(&self) -> crate::runtime::json::encode::View<'_> {
        match self.0 {}
    }
}

crate::runtime::json::deserialize::deserialize!(Never);

impl crate::runtime::request::scalar::Scalar for Never {
    fn text(&self) -> std::borrow::Cow<'_, str> {
        match self.0 {}
    }
}

impl crate::runtime::validation::validate::Validate for Never {
    fn validate_at(
        &self,
        _at: &crate::runtime::validation::location::Location<'_>,
        _found: &mut crate::runtime::validation::violation::Violations,
    ) {
        match self.0 {}
    }
}
