//! Numbers that are secrets (`format: password`).

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use crate::runtime::json::decode::Decode;
use crate::runtime::json::deserialize::through_json;
use crate::runtime::json::encode::{Encode, View};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::request::scalar::Scalar;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A secret number (`format: password`), such as a PIN. Its `Debug` output is redacted, and it has no
/// `Display` output.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SecretNumber<N>(N);

impl<N> SecretNumber<N> {
    /// Converts the secret into the number.
    pub fn expose(self) -> N {
        self.0
    }
}

impl<N> From<N> for SecretNumber<N> {
    fn from(number: N) -> Self {
        Self(number)
    }
}

impl<N: PartialEq> PartialEq<N> for SecretNumber<N> {
    fn eq(&self, other: &N) -> bool {
        self.0 == *other
    }
}

impl<N> fmt::Debug for SecretNumber<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<N: Serialize> Serialize for SecretNumber<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<N: Encode> Encode for SecretNumber<N> {
    fn view(&self) -> View<'_> {
        self.0.view()
    }
}

impl<N: Decode> Decode for SecretNumber<N> {
    const HAS_SECRETS: bool = true;

    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        N::decode(reader).map(Self)
    }
}

impl<'de, N: Decode> Deserialize<'de> for SecretNumber<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        through_json(deserializer)
    }
}

impl<N: Scalar> Scalar for SecretNumber<N> {
    fn text(&self) -> Cow<'_, str> {
        self.0.text()
    }
}

/// As valid as the number.
impl<N: Validate> Validate for SecretNumber<N> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        found.redacting(true, |found| self.0.validate_at(at, found));
    }
}
