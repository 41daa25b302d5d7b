//! How a document is interpreted.

/// How schemas are read whose text differs from what their authors are likely to mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interpretation {
    /// Types are inferred from keywords when `type` is absent: a schema with `properties` is an
    /// object. Properties that one branch of `allOf` declares are valid even if another branch
    /// has `additionalProperties: false`.
    #[default]
    Meant,
    /// JSON Schema, strictly. A schema without `type` accepts values of every type, and each
    /// keyword applies only to the types that it is about. Unknown properties are kept.
    Literal,
}
