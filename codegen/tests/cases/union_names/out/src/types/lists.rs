use crate::runtime::json::union;

/// Defined in `#/components/schemas/Lists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    NumberListList(Vec<Vec<f64>>),
    StringListList(Vec<Vec<String>>),
    IntegerList(Vec<i64>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Lists {
    NumberListList(Vec<Vec<f64>>),
    StringListList(Vec<Vec<String>>),
    IntegerList(Vec<i64>),
} "anyOf" else Other of response);
