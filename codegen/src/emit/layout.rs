//! Which file an operation or a type goes to.
//!
//! An operation has a file of its own, in the folder of its group; types of a family share
//! one, unless it would become too long. Where something stands, its name is the same:
//! everything is re-exported at `operations` and at `types`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::{Doc, code};
use super::{Draft, Input, operation, types};
use crate::ir::{Operation, Schema, SchemaId, Shape};
use crate::names::Ident;

/// A family whose types take about so many lines is split.
const LONG: usize = 1000;

/// Up to so many types of a file are re-exported by their names.
const FEW: usize = 10;

/// The files below `operations`.
pub(super) fn operations(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    let mut doc = Doc::default();
    doc.own("The operations of the API, each as the request that makes a call.");
    let mut root = Folder::new("src/operations", doc);
    let mut groups: BTreeMap<&Ident, Folder> = BTreeMap::new();
    let names = input.names.operations().zip(input.names.extras());
    for (operation, (names, extra)) in input.api.operations.iter().zip(names) {
        let folder = match &names.group {
            None => &mut root,
            Some(module) => groups
                .entry(module)
                .or_insert_with(|| group(input, operation, module)),
        };
        let all = (names, extra);
        if input.share.has_next() {
            take(operation::file(input, operation, all, &folder.path));
        }
        let idents: BTreeSet<_> = std::iter::once(&names.ident)
            .chain(extra.idents())
            .collect();
        let idents: Vec<_> = idents.into_iter().collect();
        folder.module(&names.module, &idents);
    }
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

/// The folder of an operation's group. One that the description names is a module that the
/// docs show.
fn group(input: &Input<'_>, operation: &Operation, module: &Ident) -> Folder {
    let mut doc = Doc::default();
    let tag = operation.tags.first();
    if let Some(name) = tag {
        let mut tags = input.api.tags.iter();
        let tag = tags.find(|tag| tag.name == *name);
        doc.prose(tag.and_then(|tag| tag.description.as_deref()));
        doc.own(format!("The operations with the tag {}.", code(name)));
    } else {
        doc.own(format!("The operations below `{module}`."));
    }
    let mut folder = Folder::new(&format!("src/operations/{module}"), doc);
    folder.is_public = tag.is_some();
    folder
}

/// The files below `types`.
pub(super) fn types(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    let mut doc = Doc::default();
    doc.own("The types of the API.");
    doc.own("A type holds what its schema can hold; `validate` tells what its schema forbids.");
    let mut root = Folder::new("src/types", doc);
    let mut families: BTreeMap<&Ident, Vec<SchemaId>> = BTreeMap::new();
    for (id, _) in input.api.schemas() {
        let family = &input.names.ty(id).module;
        families.entry(family).or_default().push(id);
    }
    let mut shelves: BTreeMap<&Ident, Folder> = BTreeMap::new();
    for (module, ids) in &families {
        let shelf = ids
            .first()
            .and_then(|id| input.names.ty(*id).folder.as_ref());
        let folder = match shelf {
            None => &mut root,
            Some(shelf) => shelves.entry(shelf).or_insert_with(|| {
                let mut doc = Doc::default();
                doc.own(format!("The types whose names begin with `{shelf}`."));
                Folder::new(&format!("src/types/{shelf}"), doc)
            }),
        };
        family(input, folder, module, ids, 0, take);
    }
    // With the types comes the trait that checks them.
    root.exports = (!families.is_empty()).then(|| {
        quote!(
            pub use crate::runtime::validation::validate::Validate as _;
        )
    });
    for (module, folder) in shelves {
        root.folder(module, false);
        if input.share.has_next() {
            take(folder.draft());
        }
    }
    if input.share.has_next() {
        take(root.draft());
    }
}

/// Puts a family below a folder: in one file, or in a folder with a file for each part of
/// it. `depth` is how many parts of the labels are the same.
fn family(
    input: &Input<'_>,
    folder: &mut Folder,
    module: &Ident,
    ids: &[SchemaId],
    depth: usize,
    take: &mut dyn FnMut(Draft),
) {
    let others = match folder.path.as_str() {
        "src/types" => quote!(super),
        _ => quote!(crate::types),
    };
    let path = format!("{}/{module}", folder.path);
    let mut own = Vec::new();
    let mut parts: BTreeMap<&Ident, Vec<SchemaId>> = BTreeMap::new();
    for id in ids {
        match input.names.ty(*id).way.get(depth) {
            Some(part) => parts.entry(part).or_default().push(*id),
            None => own.push(*id),
        }
    }
    let schemas = ids.iter().filter_map(|id| input.api.schema(*id));
    if schemas.map(lines).sum::<usize>() <= LONG || parts.is_empty() {
        let idents: BTreeSet<_> = ids.iter().map(|id| &input.names.ty(*id).ident).collect();
        let idents: Vec<_> = idents.into_iter().collect();
        folder.module(module, &idents);
        if input.share.has_next() {
            let (items, imports) = types::items(input, ids, ids, &others);
            take(Draft::items(format!("{path}.rs"), items).using(imports));
        }
        return;
    }
    let mut below = Folder::new(&path, Doc::default());
    for (part, ids) in parts {
        family(input, &mut below, part, &ids, depth + 1, take);
    }
    folder.folder(module, false);
    if input.share.has_next() {
        let (items, imports) = types::items(input, &own, ids, &quote!(crate::types));
        below.items = items;
        take(below.draft().using(imports));
    }
}

/// About how many lines a type takes.
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

/// A folder of modules while it is being filled.
struct Folder {
    path: String,
    doc: Doc,
    is_public: bool,
    /// The modules, each with what makes it one and what re-exports it.
    modules: BTreeMap<Ident, [TokenStream; 2]>,
    /// What else is re-exported.
    exports: Option<TokenStream>,
    items: Vec<TokenStream>,
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
        }
    }

    /// Notes a file that defines these.
    fn module(&mut self, module: &Ident, idents: &[&Ident]) {
        let export = match idents {
            [ident] => quote!(pub use #module::#ident;),
            few if few.len() <= FEW => quote!(pub use #module::{#(#few),*};),
            _ => quote!(pub use #module::*;),
        };
        self.modules
            .insert(module.clone(), [quote!(mod #module;), export]);
    }

    /// Notes a folder below this one.
    fn folder(&mut self, module: &Ident, is_public: bool) {
        let visibility = is_public.then(|| quote!(pub));
        let module_and_export = [
            quote!(#visibility mod #module;),
            quote!(pub use #module::*;),
        ];
        self.modules.insert(module.clone(), module_and_export);
    }

    /// Its file `mod.rs`.
    fn draft(self) -> Draft {
        let mut items = vec![self.doc.inner()];
        let (modules, exports): (Vec<_>, Vec<_>) = self
            .modules
            .into_values()
            .map(|[module, export]| (module, export))
            .unzip();
        items.extend(modules);
        items.extend(self.exports);
        items.extend(exports);
        items.extend(self.items);
        Draft::items(format!("{}/mod.rs", self.path), items)
    }
}
