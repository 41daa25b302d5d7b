//! The type of what no value fits: a schema that is `false`, or that contradicts itself.

use serde::ser::{Serialize, Serializer};

use super::decode::{Decode, Fault};
use super::json::Json;
use super::validate::{At, Validate, Violations};

/// A value that there is none of. A field that can be absent is always absent then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Never {}

impl Decode for Never {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        Err(Fault::of_type("nothing, since no value fits here", json))
    }
}

super::deserialize::deserialize!(Never);

impl Serialize for Never {
    fn serialize<S: Serializer>(&self, _serializer: S) -> Result<S::Ok, S::Error> {
        match *self {}
    }
}

impl Validate for Never {
    fn check(&self, _at: &At<'_>, _found: &mut Violations) {
        match *self {}
    }
}
