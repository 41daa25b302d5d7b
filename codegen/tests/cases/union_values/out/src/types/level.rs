use crate::runtime::json::value_enum;

/// Defined in `#/components/schemas/Level`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    Low,
    /// `5`
    N5,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Level {
    Low = Text("low"),
    N5 = Integer(5),
} other Other of response);
