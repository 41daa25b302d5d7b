use crate::runtime::{object, text, validate};

/// The schema `Tree`.
///
/// Described at `#/components/schemas/Tree`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Tree {
    /// The field `root`.
    pub root: Option<TreeRoot>,
}

impl<'de> object::Object<'de> for Tree {
    const NAME: &'static str = "Tree";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "root" => read.root = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for Tree {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for Tree {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("root", &self.root)?;
        object.end()
    }
}

impl validate::Validate for Tree {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.root, &at.key("root"), found);
    }
}

/// The schema `Tree.root.label`.
///
/// Has at most 2 characters.
///
/// Described at `#/components/schemas/Tree/properties/root/properties/label`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreeRootLabel(std::borrow::Cow<'static, str>);

impl TreeRootLabel {
    const RULES: text::Rules = text::Rules {
        name: "TreeRootLabel",
        complaint: "TreeRootLabel has at most 2 characters",
        min_length: 0,
        max_length: Some(2),
        pattern: None,
    };
}

text::text_newtype!(TreeRootLabel);

/// The schema `Tree.root`.
///
/// Described at `#/components/schemas/Tree/properties/root`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TreeRoot {
    /// The field `label`.
    pub label: Option<TreeRootLabel>,
    /// The field `next`.
    pub next: Option<Box<TreeRoot>>,
}

impl<'de> object::Object<'de> for TreeRoot {
    const NAME: &'static str = "TreeRoot";

    fn read<A: serde::de::MapAccess<'de>>(
        mut fields: object::Fields<A>,
    ) -> Result<Self, A::Error> {
        let mut read = Self::default();
        while let Some(key) = fields.name()? {
            match key.as_ref() {
                "label" => read.label = fields.value()?,
                "next" => read.next = fields.value()?,
                _ => fields.skip()?,
            }
        }
        Ok(read)
    }
}

impl<'de> serde::Deserialize<'de> for TreeRoot {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl serde::Serialize for TreeRoot {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = object::Writer::new(serializer)?;
        object.optional("label", &self.label)?;
        object.optional("next", &self.next)?;
        object.end()
    }
}

impl validate::Validate for TreeRoot {
    fn check(&self, at: &validate::At<'_>, found: &mut validate::Violations) {
        validate::check(&self.label, &at.key("label"), found);
        validate::check(&self.next, &at.key("next"), found);
    }
}
