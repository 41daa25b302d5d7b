//! Bytes that are encoded as base64 (`format: byte`, `contentEncoding: base64`).

use std::borrow::Cow;
use std::fmt;

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use base64::engine::{DecodePaddingMode, Engine};
use base64::prelude::BASE64_STANDARD;
use serde::ser::{Serialize, Serializer};

use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;

/// Bytes that are encoded as base64 (RFC 4648, section 4).
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Base64(Vec<u8>);

impl Base64 {
    /// Returns the bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Converts the value into its bytes.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

/// Decodes base64 with or without padding.
const LIBERAL: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// Matches base64 (RFC 4648, section 4).
pub fn is_base64(text: &str) -> bool {
    BASE64_STANDARD.decode(text).is_ok()
}

/// Decodes base64 without padding, with white space, or in the alphabet for URLs (section 5).
fn decode_liberally(text: &str) -> Option<Vec<u8>> {
    let bytes = text.bytes().filter(|byte| !byte.is_ascii_whitespace());
    let standard = bytes.map(|byte| match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other,
    });
    LIBERAL.decode(standard.collect::<Vec<u8>>()).ok()
}

impl AsRef<[u8]> for Base64 {
    fn as_ref(&self) -> &[u8] {
        &self.0
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

/// Writes the number of bytes, not the bytes.
impl fmt::Debug for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Base64({} bytes)", self.0.len())
    }
}

/// Writes the bytes as base64.
impl fmt::Display for Base64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&BASE64_STANDARD.encode(&self.0))
    }
}

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&BASE64_STANDARD.encode(&self.0))
    }
}

impl Decode for Base64 {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        let read = |text: &str| BASE64_STANDARD.decode(text).ok();
        decode::formatted(reader, "base64 (RFC 4648)", read, decode_liberally).map(Self)
    }
}

impl crate::runtime::json::encode::Encode for Base64 {
    fn view(&self) -> crate::runtime::json::encode::View<'_> {
        crate::runtime::json::encode::View::Text(BASE64_STANDARD.encode(&self.0).into())
    }
}

crate::runtime::json::deserialize::deserialize!(Base64);

impl crate::runtime::request::scalar::Scalar for Base64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(BASE64_STANDARD.encode(&self.0))
    }
}

/// Always valid.
impl crate::runtime::validation::validate::Validate for Base64 {
    fn validate_at(
        &self,
        _at: &crate::runtime::validation::location::Location<'_>,
        _found: &mut crate::runtime::validation::violation::Violations,
    ) {
    }
}
