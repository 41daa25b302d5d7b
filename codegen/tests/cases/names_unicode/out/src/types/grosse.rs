use crate::runtime::json::object;

/// Defined in `#/components/schemas/Größe`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Grosse {
    /// The property `naïve`.
    pub naive: Option<String>,
    /// The property `名前`.
    pub ming_qian: Option<String>,
    /// The property `年齢`.
    pub nian_ling: Option<i64>,
    /// The property `Ж`.
    pub zh: Option<String>,
    /// The property `ж`.
    pub zh_: Option<String>,
}

object::object!(Grosse {
    naive: optional "naïve",
    ming_qian: optional "名前",
    nian_ling: optional "年齢",
    zh: optional "Ж",
    zh_: optional "ж",
});
