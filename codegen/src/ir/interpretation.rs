//! How a description is understood.

/// How schemas are read where what they say is not what their authors are likely to mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interpretation {
    /// As people mean them. A schema without `type` is one of values that its keywords are
    /// about: one with `properties` is an object. What a member of `allOf` names is allowed
    /// where another member takes no `additionalProperties`.
    #[default]
    Meant,
    /// To the letter of JSON Schema. A schema without `type` takes values of every type, and
    /// each keyword counts for itself. Fields without a name are kept.
    Literal,
}
