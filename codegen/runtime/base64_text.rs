//! Bytes that travel as text in base64 (`format: byte`; RFC 4648, section 4).

use std::borrow::Cow;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::ser::{Serialize, Serializer};

use super::decode::{Decode, Fault};
use super::json::Json;
use super::scalar::Scalar;
use super::validate::{At, Validate, Violations};

/// Bytes, written as text in base64 with padding.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(Vec<u8>);

impl Base64 {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes, without a copy.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(bytes.to_vec())
    }
}

impl From<Base64> for Vec<u8> {
    fn from(value: Base64) -> Self {
        value.0
    }
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

/// Shows how many bytes there are: they may be many, or secret.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&STANDARD.encode(&self.0))
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl Decode for Base64 {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        const EXPECTED: &str = "text in base64";
        let Json::String(text) = json else {
            return Err(Fault::of_type(EXPECTED, json));
        };
        match STANDARD.decode(text.as_bytes()) {
            Ok(bytes) => Ok(Self(bytes)),
            Err(_) => Err(Fault::of_value(EXPECTED, json)),
        }
    }
}

super::deserialize::deserialize!(Base64);

impl Scalar for Base64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(STANDARD.encode(&self.0))
    }
}

/// There is nothing to check: all bytes are valid.
impl Validate for Base64 {
    fn check(&self, _at: &At<'_>, _found: &mut Violations) {}
}
