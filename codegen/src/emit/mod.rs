//! Converts the IR and the names to the files of a crate.
//!
//! Each function emits the tokens of one kind of item. Text of the document can only become a
//! literal (through `literal`) or documentation (through `docs`). Emitted files import modules, not
//! types, so that types of the API can have any name. Nothing in this module can fail.
//!
//! | Module | What it emits |
//! |---|---|
//! | `types` | a file of types |
//! | `operation` | the file of an operation |
//! | `layout`, `folder` | the folders of both |
//! | `rules` | tables of constraints that types do not express |
//! | `package` | the manifest, the root of the crate, and files about the whole API |
//! | `runtime` | the modules of the runtime that the crate needs |
//! | `validation`, `text`, `pattern` | code that validates values |
//! | `file`, `feature`, `argument`, `setter`, `literal`, `docs` | parts of all of these |
//! | `type_facts` | facts about types that decide what is emitted |
//!
//! Imports `keyword`, `ir`, `names`, `output` and `runtime_modules`.

mod argument;
mod docs;
mod draft;
mod feature;
mod file;
mod folder;
mod imports;
mod input;
mod layout;
mod limits;
mod literal;
mod operation;
mod package;
mod pattern;
mod rules;
mod runtime;
mod security;
mod setter;
mod text;
mod type_facts;
mod types;
mod validation;

pub(crate) use docs::LINE_END;
pub(crate) use draft::{Content, Draft};
pub(crate) use input::{Input, Share};

use std::collections::BTreeSet;

use package::{client, error_body, headers, manifest, readme, root, servers, webhooks};
use runtime::Runtime;

/// Emits the files about the API that are in the share. Each is handed over before the next
/// one is emitted, since tokens take a lot of memory.
pub(crate) fn emit(input: &Input<'_>, take: &mut dyn FnMut(Draft)) {
    layout::files(input, take);
    if input.share.has_next() {
        headers::file(input).into_iter().for_each(&mut *take);
        take(client::file(input));
        take(error_body::file(input));
        servers::file(input).into_iter().for_each(&mut *take);
        webhooks::file(input).into_iter().for_each(&mut *take);
        rules::files(input).for_each(&mut *take);
    }
}

/// Emits the files that depend on the modules of the runtime that all others use.
pub(crate) fn frame(input: &Input<'_>, used: &BTreeSet<&'static str>) -> Vec<Draft> {
    let runtime = Runtime::for_use_of(used.iter().copied());
    let mut drafts = vec![root::file(input, &runtime)];
    drafts.extend(runtime.files());
    drafts.push(manifest::file(input, &runtime));
    drafts.extend(manifest::gitignore(input));
    drafts.push(readme::file(input));
    drafts
}
