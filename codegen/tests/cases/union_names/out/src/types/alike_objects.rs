//! [`AlikeObjects`], and the types inside it.

pub mod git_id {
    pub use crate::shapes::GitEhbrwg as Kind;
}
pub mod git_org {
    pub use crate::shapes::GitEhbrwg as Kind;
}
pub mod labels_object_list;

use crate::runtime::format::{uri, uuid};
use crate::runtime::json::{object, union};

/// Defined in `#/components/schemas/AlikeObjects`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum AlikeObjects {
    GitOrg(Box<GitOrg>),
    GitId(Box<GitId>),
    LabelsStringList(Box<LabelsStringList>),
    LabelsObjectList(Box<LabelsObjectList>),
    ObjectList(Vec<ObjectListItem>),
    UnitList(Vec<UnitListItem>),
    UriList(Vec<String>),
    UuidList(Vec<String>),
    /// For each item: format `region`, which is not validated.
    StringList(Vec<String>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(AlikeObjects {
    GitOrg(GitOrg),
    GitId(GitId),
    LabelsStringList(LabelsStringList),
    LabelsObjectList(LabelsObjectList),
    ObjectList(Vec<ObjectListItem>),
    UnitList(Vec<UnitListItem>),
    UriList [Items(&[Format(&uri::FORMAT)])],
    UuidList [Items(&[Format(&uuid::FORMAT)])],
    StringList,
} "oneOf" else Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GitOrg {
    pub kind: git_org::Kind,
    pub org: String,
    pub id: Option<String>,
}

#[cfg(feature = "build-responses")]
impl GitOrg {
    /// Creates a value with its required properties.
    pub fn new(org: impl Into<String>) -> Self {
        Self {
            kind: Default::default(),
            org: org.into(),
            id: None,
        }
    }

    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

object::object!(GitOrg {
    kind: required "kind",
    org: required "org",
    id: optional "id",
});

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GitId {
    pub kind: git_id::Kind,
    pub org: Option<String>,
    pub id: String,
}

#[cfg(feature = "build-responses")]
impl GitId {
    /// Creates a value with its required properties.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            kind: Default::default(),
            org: None,
            id: id.into(),
        }
    }

    pub fn org(mut self, value: impl Into<String>) -> Self {
        self.org = Some(value.into());
        self
    }
}

object::object!(GitId {
    kind: required "kind",
    org: optional "org",
    id: required "id",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelsStringList {
    pub labels: Option<Vec<String>>,
}

#[cfg(feature = "build-responses")]
impl LabelsStringList {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn labels(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

object::object!(LabelsStringList {
    labels: optional "labels",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelsObjectList {
    pub labels: Option<Vec<labels_object_list::LabelsItem>>,
}

#[cfg(feature = "build-responses")]
impl LabelsObjectList {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn labels(
        mut self,
        value: impl IntoIterator<Item = labels_object_list::LabelsItem>,
    ) -> Self {
        self.labels = Some(value.into_iter().collect());
        self
    }
}

object::object!(LabelsObjectList {
    labels: optional "labels",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectListItem {
    pub size: Option<String>,
}

#[cfg(feature = "build-responses")]
impl ObjectListItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }
}

object::object!(ObjectListItem {
    size: optional "size",
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnitListItem {
    pub size: Option<String>,
    pub unit: Option<String>,
}

#[cfg(feature = "build-responses")]
impl UnitListItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }

    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }
}

object::object!(UnitListItem {
    size: optional "size",
    unit: optional "unit",
});
