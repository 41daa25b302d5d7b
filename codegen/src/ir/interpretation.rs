//! The interpretation of schemas without an explicit type. Imports nothing.

/// How to read a schema where JSON Schema allows more than its author is likely to mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Interpretation {
    /// Types are inferred from keywords when `type` is absent: a schema with `properties` is an
    /// object. A property that one branch of `allOf` declares is allowed even if another branch
    /// has `additionalProperties: false`. An instance may match several branches of a `oneOf`
    /// that neither their JSON types nor a discriminator distinguish.
    #[default]
    Inferred,
    /// Schemas mean exactly what JSON Schema says. A schema without `type` accepts instances of
    /// every type, each keyword applies on its own, and undeclared properties are kept.
    Strict,
}
