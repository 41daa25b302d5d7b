use crate::runtime::json::value_enum;

/// Defined in `#/components/schemas/Mixed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    A,
    /// `1`
    N1,
    True,
    B1,
    /// `[2]`
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Mixed {
    A = Text("a"),
    N1 = Integer(1),
    True = Boolean(true),
    B1 = Json("{\"b\":1}"),
    N2 = Json("[2]"),
} other Other of response);
