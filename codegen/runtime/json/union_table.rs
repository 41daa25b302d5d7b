//! Tables of unions: the branches, and what selects one of them.

use std::borrow::Cow;

use crate::runtime::json::encode::Encode;
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;
use crate::runtime::validation::rule::{Rule, Schema};

/// The table of a union.
#[derive(Debug)]
pub struct Table {
    /// The name of the type.
    pub name: &'static str,
    /// The property that selects the branch.
    pub discriminator: Option<&'static str>,
    /// The variant that is selected if no other one is (OpenAPI 3.2, Discriminator Object:
    /// `defaultMapping`).
    pub default: Option<&'static str>,
    /// The branches, in the order in which they are tried.
    pub branches: &'static [Branch],
    /// The keyword of JSON Schema that defines the union.
    pub keyword: &'static str,
    /// The constraints of the union as a whole.
    pub schema: Option<&'static dyn Schema>,
}

/// A branch of a union.
#[derive(Debug)]
pub struct Branch {
    /// The name of the variant.
    pub name: &'static str,
    /// The values of the discriminator that select it.
    pub tags: &'static [&'static str],
    /// Whether the value has a property that could hold another discriminator.
    pub holds_any_tag: bool,
    /// The discriminator that is written if the value has no property for it.
    pub written: Option<&'static str>,
    /// The constraints of the value.
    pub rules: &'static [Rule],
}

/// A union type.
pub trait Union: Encode + Sized + 'static {
    /// Whether a branch has secrets.
    const HAS_SECRETS: bool = false;

    /// Returns the table.
    fn table() -> &'static Table;

    /// Decodes a value as a branch, by its index in the table.
    ///
    /// # Errors
    /// Returns an error if the value does not match the branch, or if the branch does not exist.
    fn branch(index: usize, reader: &mut Reader<'_>) -> Result<Self, Mismatch>;

    /// Decodes a value as the variant for values that match no branch.
    ///
    /// # Errors
    /// Returns an error if there is no such variant.
    fn other(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        Err(reader.mismatch(Self::table().name))
    }

    /// Returns the name of the variant, and its value.
    fn variant(&self) -> (&'static str, &dyn Encode);
}

/// The branches that the discriminator of a value selects.
#[derive(Debug)]
pub enum Selection {
    /// The only branch with this tag.
    Branch(usize),
    /// Any of these branches.
    OneOf(Vec<usize>),
    /// No branch has the tag.
    Unknown,
}

impl Table {
    /// Returns the branch of a variant.
    pub fn branch(&self, name: &str) -> Option<&'static Branch> {
        self.branches.iter().find(|branch| branch.name == name)
    }

    /// Returns the branches that the discriminator of the next value selects.
    pub fn select(&self, reader: &mut Reader<'_>) -> Selection {
        let default = self.default.and_then(|name| {
            let mut branches = self.branches.iter();
            branches.position(|branch| branch.name == name)
        });
        let Some(tag) = self.tag(reader) else {
            let all = || Selection::OneOf((0..self.branches.len()).collect());
            return default.map_or_else(all, Selection::Branch);
        };
        let branches = || self.branches.iter().enumerate();
        let tagged: Vec<usize> = branches()
            .filter(|(_, branch)| branch.tags.contains(&tag.as_ref()))
            .map(|(index, _)| index)
            .collect();
        match tagged.as_slice() {
            [] => {}
            [only] => return Selection::Branch(*only),
            _ => return Selection::OneOf(tagged),
        }
        if let Some(default) = default {
            return Selection::Branch(default);
        }
        let untagged = branches().filter(|(_, branch)| branch.tags.is_empty());
        let untagged: Vec<usize> = untagged.map(|(index, _)| index).collect();
        match untagged.is_empty() {
            true => Selection::Unknown,
            false => Selection::OneOf(untagged),
        }
    }

    /// Returns the value of the discriminator, if there is one.
    pub fn tag<'t>(&self, reader: &mut Reader<'t>) -> Option<Cow<'t, str>> {
        reader.scalar_property(self.discriminator?)
    }
}
