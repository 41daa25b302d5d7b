use crate::runtime::object;

/// The schema `Größe`.
///
/// Described at `#/components/schemas/Größe`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct GrU00f6U00dfE {
    /// The field `naïve`.
    pub na_u00ef_ve: Option<String>,
    /// The field `名前`.
    pub u540d_u524d: Option<String>,
    /// The field `年齢`.
    pub u5e74_u9f62: Option<i64>,
    /// The field `Ж`.
    pub u0416: Option<String>,
    /// The field `ж`.
    pub u0436: Option<String>,
}

object::object!(GrU00f6U00dfE {
    na_u00ef_ve: optional "naïve",
    u540d_u524d: optional "名前",
    u5e74_u9f62: optional "年齢",
    u0416: optional "Ж",
    u0436: optional "ж",
});
