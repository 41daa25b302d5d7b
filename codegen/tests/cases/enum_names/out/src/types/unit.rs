use crate::runtime::json::value_enum;

/// Defined in `#/components/schemas/Unit`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `1`
    OneUnit,
    Half,
    /// `true`
    AllOfIt,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Unit {
    OneUnit = Integer(1),
    Half = Text("half"),
    AllOfIt = Boolean(true),
} other Other);
