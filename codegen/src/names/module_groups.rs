//! Groups of operations: each is a module that its operations share, and a feature.
//!
//! The name of a feature depends only on the text that names the group, so that an addition never
//! renames it. Groups of the same name are one. The module is called the same, unless an operation
//! has this name.
//!
//! Imports `ident`, `operations`, `reserved`, `scope`, `words`, and `ir`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::ident::Ident;
use super::operations::NamedOperation;
use super::reserved::{is_device, is_feature, is_keyword};
use super::scope::Scope;
use super::words::Words;
use crate::ir::{Api, Home, words_of_tag};

/// The word after a name that is taken.
const WORD: &str = "tag";

/// The groups of operations of an API.
pub(crate) struct Groups {
    /// The module of each group, by its feature.
    modules: BTreeMap<String, Ident>,
    /// The features of the groups around a group, by its feature.
    parents: BTreeMap<String, BTreeSet<String>>,
    /// Whether what is inside of an operation is only used by its group.
    are_closed: bool,
}

impl Groups {
    /// Names the groups of the operations of an API, and puts each operation into its group.
    pub(super) fn new(api: &Api, operations: &mut [NamedOperation<'_>]) -> Self {
        let groups = operations.iter().flat_map(|it| it.operation.groups());
        let words: BTreeMap<_, _> = groups
            .map(words_of_group)
            .map(|words| (words.snake(), words))
            .collect();
        let mut scope = Scope::modules("operations", &[WORD]);
        for named in &*operations {
            scope.take(named.module.to_string());
        }
        let modules = words
            .into_iter()
            .map(|(feature, words)| (feature, scope.claim(&words).ident));
        let groups = Self {
            modules: modules.collect(),
            parents: parents(operations),
            are_closed: are_closed(api),
        };
        for named in operations {
            let features = named.operation.groups().map(feature_of_group);
            let modules = features.filter_map(|feature| groups.modules.get(&feature));
            named.groups = modules.cloned().collect();
        }
        groups
    }

    /// The feature of each group, in alphabetical order.
    pub(crate) fn features(&self) -> impl ExactSizeIterator<Item = &str> {
        self.modules.keys().map(String::as_str)
    }

    /// The features that the feature of a group enables: those of the groups around it.
    pub(crate) fn enabled_by(&self, feature: &str) -> impl Iterator<Item = &str> {
        let parents = self.parents.get(feature).into_iter().flatten();
        parents.map(String::as_str)
    }

    /// Whether the features have an effect. A single group is always compiled, and so are all of them
    /// if something outside of a group refers to what is inside of one of its operations.
    pub(crate) fn are_optional(&self) -> bool {
        self.modules.len() > 1 && self.are_closed
    }

    /// The feature without which an item of this group is not compiled, if there is one.
    pub(crate) fn feature(&self, group: Option<&str>) -> Option<&str> {
        let group = group.filter(|_| self.are_optional())?;
        let (feature, _) = self.modules.get_key_value(&feature_of_group(group))?;
        Some(feature)
    }
}

/// The features of the groups directly around each group.
fn parents(operations: &[NamedOperation<'_>]) -> BTreeMap<String, BTreeSet<String>> {
    let mut parents: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for named in operations {
        let groups: Vec<_> = named.operation.groups().map(feature_of_group).collect();
        for pair in groups.windows(2) {
            if let [outer, inner] = pair
                && outer != inner
            {
                let known = parents.entry(inner.clone()).or_default();
                known.insert(outer.clone());
            }
        }
    }
    parents
}

/// Whether what is inside of an operation, such as a schema in its response, is only used by the group
/// of this operation. A reference from anywhere can lead there: `#/paths/~1pets/get/…`.
fn are_closed(api: &Api) -> bool {
    let operations = api.operations.iter();
    let groups = operations.map(|operation| (operation.id.as_str(), operation.group()));
    let groups: HashMap<_, _> = groups.collect();
    let mut inside = api
        .schemas
        .iter()
        .filter(|it| it.label.home == Home::Operation);
    inside.all(|schema| {
        let group = groups.get(schema.label.family.as_str()).copied().flatten();
        group.is_none() || group == schema.group.as_deref()
    })
}

/// The feature of a group.
fn feature_of_group(group: &str) -> String {
    words_of_group(group).snake()
}

/// The words of a group, with one more if their name is not one for a module and a feature.
fn words_of_group(group: &str) -> Words {
    let words = Words::of(&words_of_tag(group));
    let name = words.snake();
    match is_keyword(&name) || is_device(&name) || is_feature(&name) {
        true => words.with(WORD.to_owned()),
        false => words,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{api, operation};

    #[test]
    fn the_feature_depends_only_on_the_group() {
        for (group, feature) in [
            ("Pets", "pets"),
            ("pets", "pets"),
            ("Shop > Parcels", "shop_parcels"),
            ("Type", "type_tag"),
            ("self", "self_tag"),
            ("CON", "con_tag"),
            ("Operations", "operations_tag"),
            ("default", "default_tag"),
            ("Native TLS", "native_tls_tag"),
            ("async", "async_tag"),
        ] {
            assert_eq!(feature_of_group(group), feature);
        }
    }

    #[test]
    fn a_module_gives_way_to_that_of_an_operation() {
        let mut api = api(Vec::new());
        for (id, tag) in [("pets", "Toys"), ("list", "Pets"), ("get", "pets")] {
            let mut tagged = operation(id);
            tagged.tags = vec![tag.to_owned()];
            api.operations.push(tagged);
        }
        let (mut operations, _) = super::super::operations::operations(&api, std::iter::empty());
        let groups = Groups::new(&api, &mut operations);
        let paths = operations.iter().map(|named| {
            let path = named.path().into_iter().map(|ident| ident.to_string());
            path.collect::<Vec<_>>().join("::")
        });
        let expected = [
            "operations::toys::pets",
            "operations::pets_tag::list",
            "operations::pets_tag::get",
        ];
        assert_eq!(paths.collect::<Vec<_>>(), expected);
        assert_eq!(groups.features().collect::<Vec<_>>(), ["pets", "toys"]);
        assert_eq!(groups.feature(Some("PETS")), Some("pets"));
        assert_eq!(groups.feature(None), None);
        let alone = Groups::new(&api, &mut operations[1..]);
        assert_eq!(alone.feature(Some("Pets")), None);
        assert_eq!(alone.features().len(), 1);
    }
}
