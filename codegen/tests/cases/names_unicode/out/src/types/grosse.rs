use crate::runtime::json::object;

/// Defined in `#/components/schemas/Größe`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
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

impl Grosse {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn naive(mut self, naive: impl Into<String>) -> Self {
        self.naive = Some(naive.into());
        self
    }

    #[must_use]
    pub fn ming_qian(mut self, ming_qian: impl Into<String>) -> Self {
        self.ming_qian = Some(ming_qian.into());
        self
    }

    #[must_use]
    pub fn nian_ling(mut self, nian_ling: impl Into<Option<i64>>) -> Self {
        self.nian_ling = nian_ling.into();
        self
    }

    #[must_use]
    pub fn zh(mut self, zh: impl Into<String>) -> Self {
        self.zh = Some(zh.into());
        self
    }

    #[must_use]
    pub fn zh_(mut self, zh_: impl Into<String>) -> Self {
        self.zh_ = Some(zh_.into());
        self
    }
}

object::object!(Grosse {
    naive: optional "naïve",
    ming_qian: optional "名前",
    nian_ling: optional "年齢",
    zh: optional "Ж",
    zh_: optional "ж",
});
