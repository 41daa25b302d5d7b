//! The files of operations and types.
//!
//! An operation has a file of its own, in the folder of its group. Types of a family share
//! a file, unless it would be too long. The layout does not show in paths: everything is
//! re-exported at `operations` and at `types`.
//!
//! Imports `docs`, `draft`, `imports`, `input`, `operation`, `types`, `ir` and `names`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::draft::Draft;
use super::imports::braced;
use super::input::Input;
use super::{operation, types};
use crate::ir::{Operation, Schema, Shape};
use crate::names::{Ident, NamedType};

/// A family is split if its types take about this many lines.
const LONG: usize = 1000;

/// The maximum number of types of a file that are re-exported by their names.
const FEW: usize = 10;

/// The files below `operations`.
pub(super) fn operations(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    let doc = Doc::new("The operations of the API, each as a request type.");
    let mut root = Folder::new("src/operations", doc);
    let mut groups: BTreeMap<&Ident, Folder> = BTreeMap::new();
    for named in &input.names.operations {
        let folder = match &named.group {
            None => &mut root,
            Some(module) => groups
                .entry(module)
                .or_insert_with(|| group(input, named.operation, module)),
        };
        if input.share.has_next() {
            take(operation::file(input, named, &folder.path));
        }
        folder.rows.push(operation::row(named));
        folder.module(&named.module, named.types());
    }
    finish(input, root, groups, take);
}

/// Takes the files of groups, and that of the root around them.
fn finish(
    input: &Input<'_>,
    mut root: Folder,
    groups: BTreeMap<&Ident, Folder>,
    take: &mut dyn FnMut(Draft),
) {
    for (module, folder) in groups {
        root.folder(module, folder.is_public);
        if input.share.has_next() {
            take(folder.draft());
        }
    }
    if input.share.has_next() {
        take(root.draft());
    }
}

/// The folder of an operation's group. The module of a tag is public, so that the docs show it.
fn group(input: &Input<'_>, operation: &Operation, module: &Ident) -> Folder {
    let mut doc = Doc::default();
    let tag = operation.tags.first();
    if let Some(name) = tag {
        let mut tags = input.api.tags.iter();
        let tag = tags.find(|tag| tag.name == *name);
        doc.prose(tag.and_then(|tag| tag.description.as_deref()));
        doc.own(format!("The operations with the tag {}.", code(name)));
    } else {
        doc.own(format!("The operations in the group `{module}`."));
    }
    let mut folder = Folder::new(&format!("src/operations/{module}"), doc);
    folder.is_public = tag.is_some();
    folder
}

/// The files below `types`.
pub(super) fn types(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    let mut doc = Doc::new("The types of the API.");
    doc.own(
        "A type can hold values that its schema does not allow; `validate` reports the violations.",
    );
    let mut root = Folder::new("src/types", doc);
    let mut families: BTreeMap<&Ident, Vec<&NamedType<'_>>> = BTreeMap::new();
    for named in input.names.types() {
        families.entry(&named.module).or_default().push(named);
    }
    let mut groups: BTreeMap<&Ident, Folder> = BTreeMap::new();
    for (module, members) in &families {
        let group = members.first().and_then(|named| named.group.as_ref());
        let folder = match group {
            None => &mut root,
            Some(group) => groups.entry(group).or_insert_with(|| {
                let doc = Doc::new(format!("The types in the group `{group}`."));
                Folder::new(&format!("src/types/{group}"), doc)
            }),
        };
        family(input, folder, module, members, 0, take);
    }
    // A glob import of the types brings the trait that validates them.
    root.exports = (!families.is_empty()).then(|| {
        quote!(
            pub use crate::runtime::validation::validate::Validate as _;
        )
    });
    finish(input, root, groups, take);
}

/// Puts a family below a folder: in one file, or in a folder with a file for each part of
/// it. `depth` is the number of parts that all labels have in common.
fn family(
    input: &Input<'_>,
    folder: &mut Folder,
    module: &Ident,
    members: &[&NamedType<'_>],
    depth: usize,
    take: &mut dyn FnMut(Draft),
) {
    let others = match folder.path.as_str() {
        "src/types" => quote!(super),
        _ => quote!(crate::types),
    };
    let path = format!("{}/{module}", folder.path);
    let mut own = Vec::new();
    let mut parts: BTreeMap<&Ident, Vec<&NamedType<'_>>> = BTreeMap::new();
    for named in members {
        match named.submodules.get(depth) {
            Some(part) => parts.entry(part).or_default().push(named),
            None => own.push(*named),
        }
    }
    let length: usize = members.iter().map(|named| lines(named.schema)).sum();
    if length <= LONG || parts.is_empty() {
        folder.module(module, members.iter().map(|named| &named.ident));
        if input.share.has_next() {
            let (items, imports) = types::items(input, members, members, &others);
            take(Draft::items(format!("{path}.rs"), items).using(imports));
        }
        return;
    }
    let mut below = Folder::new(&path, Doc::default());
    for (part, members) in parts {
        family(input, &mut below, part, &members, depth + 1, take);
    }
    folder.folder(module, false);
    if input.share.has_next() {
        let (items, imports) = types::items(input, &own, members, &quote!(crate::types));
        below.items = items;
        take(below.draft().using(imports));
    }
}

/// The approximate number of lines of a type.
fn lines(schema: &Schema) -> usize {
    let docs = schema.docs.description.as_deref().map_or(0, str::len) / 80;
    let body = match &schema.shape {
        Shape::Object { fields, .. } => {
            let docs = fields.iter().map(|field| field.docs.description.as_deref());
            let docs: usize = docs.map(|text| text.map_or(0, str::len) / 80).sum();
            40 + 10 * fields.len() + docs
        }
        Shape::Enumeration { values, .. } => 10 + 5 * values.len(),
        Shape::Union(union) => 30 + 15 * union.variants.len(),
        _ => 25,
    };
    docs + body
}

/// The maximum number of operations of a folder that its docs list.
const MANY: usize = 500;

/// A folder of modules while it is filled.
struct Folder {
    path: String,
    doc: Doc,
    is_public: bool,
    /// The modules, each with its declaration and its re-export.
    modules: BTreeMap<Ident, (TokenStream, TokenStream)>,
    /// Other re-exports.
    exports: Option<TokenStream>,
    items: Vec<TokenStream>,
    /// The table of its operations.
    rows: Vec<[String; 3]>,
}

impl Folder {
    fn new(path: &str, doc: Doc) -> Self {
        Self {
            path: path.to_owned(),
            doc,
            is_public: false,
            modules: BTreeMap::new(),
            exports: None,
            items: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// Adds a file that defines these types.
    fn module<'i>(&mut self, module: &Ident, idents: impl Iterator<Item = &'i Ident>) {
        let idents: BTreeSet<_> = idents.collect();
        let exported = match idents.len() {
            ..=FEW => braced(&idents.into_iter().collect::<Vec<_>>()),
            _ => quote!(*),
        };
        let items = (quote!(mod #module;), quote!(pub use #module::#exported;));
        self.modules.insert(module.clone(), items);
    }

    /// Adds a folder below this one.
    fn folder(&mut self, module: &Ident, is_public: bool) {
        let visibility = is_public.then(|| quote!(pub));
        let items = (
            quote!(#visibility mod #module;),
            quote!(pub use #module::*;),
        );
        self.modules.insert(module.clone(), items);
    }

    /// Its file `mod.rs`.
    fn draft(mut self) -> Draft {
        if self.rows.len() <= MANY {
            self.doc
                .table(["Request", "Sent as", "Summary"], &self.rows);
        }
        let mut items = vec![self.doc.inner()];
        let (modules, exports): (Vec<_>, Vec<_>) = self.modules.into_values().unzip();
        items.extend(modules);
        items.extend(self.exports);
        items.extend(exports);
        items.extend(self.items);
        Draft::items(format!("{}/mod.rs", self.path), items)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;
    use crate::ir::testing::{api, enumeration, field, object, schema, union};
    use crate::ir::{Api, Docs, Rest, Type};
    use crate::names::Names;
    use crate::output::Package;

    fn documented(length: usize) -> Docs {
        Docs {
            description: Some("x".repeat(length)),
            ..Docs::default()
        }
    }

    #[test]
    fn lines_are_estimated_from_docs_and_members() {
        let mut alias = schema("a", Shape::Alias(Type::Any));
        assert_eq!(lines(&alias), 25);
        alias.docs = documented(170);
        assert_eq!(lines(&alias), 27);
        let mut fields = vec![field("a", Type::Any), field("b", Type::Any)];
        for field in &mut fields {
            field.docs = documented(240);
        }
        let shapes = [
            (object(fields, Rest::Ignored), 40 + 20 + 6),
            (enumeration(&["a", "b"], true), 10 + 10),
            (union(vec![Type::Any, Type::Null]), 30 + 30),
        ];
        for (shape, expected) in shapes {
            assert_eq!(lines(&schema("a", shape)), expected);
        }
    }

    /// The paths of the files of types.
    fn paths(api: &Api) -> Vec<String> {
        let mut paths = Vec::new();
        let claimed = AtomicUsize::new(0);
        let input = Input {
            api,
            names: &Names::new(api),
            package: &Package::default(),
            name: "a",
            share: crate::emit::Share::new(&claimed),
        };
        types(&input, &mut |draft| paths.push(draft.path));
        paths.sort();
        paths
    }

    #[test]
    fn a_long_family_is_split_along_its_labels() {
        let parts = |count: usize| {
            let mut api = api(vec![Shape::Alias(Type::Any)]);
            for number in 0..count {
                let mut part = schema("s0", Shape::Alias(Type::Any));
                part.label = part.label.part(&format!("p{number}"));
                api.schemas.push(part);
            }
            paths(&api)
        };
        let short = ["src/types/mod.rs", "src/types/s0.rs"];
        assert_eq!(parts(LONG / 25 - 1), short);
        let long = parts(LONG / 25);
        assert_eq!(long.len(), LONG / 25 + 2);
        assert!(long.contains(&"src/types/s0/mod.rs".to_owned()));
        assert!(long.contains(&"src/types/s0/p0.rs".to_owned()));
    }
}
