//! Strings that are secrets (`format: password`).

use std::borrow::Cow;
use std::fmt;

use serde::ser::{Serialize, Serializer};

use crate::runtime::json::decode::Decode;
use crate::runtime::json::encode::{Encode, View};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A secret string (`format: password`). Its `Debug` output is redacted, and it has no `Display`
/// output.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretString(String);

impl SecretString {
    /// Returns the text.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Converts the secret into its text.
    pub fn into_exposed(self) -> String {
        self.0
    }
}

impl From<&str> for SecretString {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for SecretString {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl PartialEq<str> for SecretString {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for SecretString {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl fmt::Debug for SecretString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Serialize for SecretString {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Encode for SecretString {
    fn view(&self) -> View<'_> {
        View::Text(Cow::Borrowed(&self.0))
    }
}

impl Decode for SecretString {
    const HAS_SECRETS: bool = true;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        String::decode(reader).map(Self)
    }
}

crate::runtime::json::deserialize::deserialize!(SecretString);

impl Scalar for SecretString {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0)
    }
}

/// Always valid.
impl Validate for SecretString {
    fn validate_at(&self, _at: &Location<'_>, _found: &mut Violations) {}
}
