use crate::runtime::json::{integer_enum, object, union};
use crate::runtime::validation::validate;

/// The property `version` selects the variant.
///
/// Defined in `#/components/schemas/Numbered`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Numbered {
    /// Selected by `1`.
    Version1(Box<NumberedVersion1>),
    /// Selected by `2`.
    Version2(Box<NumberedVersion2>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Numbered {
    Version1(NumberedVersion1) = "1" in version => validate::value,
    Version2(NumberedVersion2) = "2" in version => validate::value,
} "oneOf" by "version" else Other);

/// Defined in `#/components/schemas/Numbered/oneOf/0/properties/version`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NumberedVersion1Version {
    /// `1`
    #[default]
    N1,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(NumberedVersion1Version {
    N1 = 1,
} other Other);

/// Defined in `#/components/schemas/Numbered/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NumberedVersion1 {
    pub version: NumberedVersion1Version,
    pub a: Option<String>,
}

object::object!(NumberedVersion1 {
    version: required "version" => validate::value,
    a: optional "a",
});

/// Defined in `#/components/schemas/Numbered/oneOf/1/properties/version`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NumberedVersion2Version {
    /// `2`
    #[default]
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(NumberedVersion2Version {
    N2 = 2,
} other Other);

/// Defined in `#/components/schemas/Numbered/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct NumberedVersion2 {
    pub version: NumberedVersion2Version,
    pub a: Option<String>,
}

object::object!(NumberedVersion2 {
    version: required "version" => validate::value,
    a: optional "a",
});
