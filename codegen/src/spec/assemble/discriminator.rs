//! Discriminators: what their mappings refer to, and branches that have other names in the tree.
//!
//! Imports `keyword`, and from this layer `document`.

use crate::keyword::Keyword;
use crate::spec::document::{Entries, Node};

/// What the text of a mapping means ("Discriminator Object"): the name of a schema, or a reference.
#[derive(Clone, Copy)]
pub(super) struct Names {
    /// Whether the entry document has a schema of this name.
    pub(super) in_entry: bool,
    /// Whether the file with the mapping has one, and is another one.
    pub(super) in_file: bool,
}

impl Names {
    /// The reference that a text in a mapping is; none if it is a name in the tree.
    pub(super) fn reference(self, text: &str) -> Option<String> {
        match (self.in_file, self.in_entry) {
            (true, _) => {
                let name = text.replace('~', "~0").replace('/', "~1");
                Some(format!("#/components/schemas/{}", name.replace('%', "%25")))
            }
            (false, false) if text.contains(['.', '/', '#']) => Some(text.to_owned()),
            _ => None,
        }
    }
}

/// The references of the branches of a schema with a discriminator, each with the keyword and the
/// index of its branch.
pub(super) fn branches(schema: &Entries) -> impl Iterator<Item = (&'static str, usize, &str)> {
    let has_discriminator = schema.contains_key(Keyword::Discriminator.name());
    let keywords = [Keyword::OneOf, Keyword::AnyOf].into_iter();
    let keywords = keywords.filter(move |_| has_discriminator);
    keywords.flat_map(|keyword| {
        let branches = schema.get(keyword.name()).map_or(&[][..], Node::items);
        let texts = branches.iter().enumerate();
        texts.filter_map(move |(index, branch)| {
            let text = branch.get(Keyword::Ref)?.as_str()?;
            Some((keyword.name(), index, text))
        })
    })
}

/// Maps the name of a branch to it in the tree, where it has another name, unless the discriminator
/// maps this name or to this branch already. Without a mapping, the name of a schema is a value of
/// the property ("Discriminator Object").
pub(super) fn map_name(schema: &mut Entries, name: String, reference: String) {
    let discriminator = schema.get_mut(Keyword::Discriminator.name());
    let Some(Node::Map(discriminator)) = discriminator else {
        return;
    };
    let mapping = discriminator.entry("mapping".to_owned());
    if let Node::Map(mapping) = mapping.or_insert_with(|| Node::Map(Entries::default())) {
        let reference = Node::String(reference);
        if !mapping.values().any(|known| *known == reference) {
            mapping.entry(name).or_insert(reference);
        }
    }
}
