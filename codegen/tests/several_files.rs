//! Public descriptions of several files, where they exist: each is generated, and a bundle of it gives
//! the same crate.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails if it cannot read its documents"
)]

mod support;

use codegen::diag::{Code, Severity};
use codegen::spec::{Language, Location, Refusal, write};
use codegen::{Description, Generated, Package, Settings, Source, assemble};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::{fs, thread};

/// The entry documents: the folder with all files, the path of the document below it (or the folder
/// of several documents), and the first error of those that are rejected.
const ENTRIES: [(&str, &str, Option<&str>); 9] = [
    ("ethereum_beacon-APIs", "beacon-node-oapi.yaml", None),
    ("blockfrost_openapi", "src/definitions.yaml", None),
    ("apache_gravitino/docs/open-api", "openapi.yaml", None),
    ("apache_gravitino/docs/open-api", "idp/openapi.yaml", None),
    ("coinbase_mesh-specifications", "api.yaml", None),
    ("cyberark_conjur-openapi-spec/spec", "openapi.yml", None),
    // A script of that project merges these with another file first.
    (
        "kubeflow_model-registry/api/openapi/src",
        ".",
        Some("yaml: the target of the reference does not exist"),
    ),
    ("camaraproject_DeviceStatus/code", "API_definitions", None),
    (
        "opensearch-project_opensearch-api-specification/spec",
        "namespaces",
        None,
    ),
];

/// An entry document.
struct Entry {
    root: PathBuf,
    name: String,
    error: Option<&'static str>,
}

fn entries(shared: &Path) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (root, name, error) in ENTRIES {
        let root = shared.join(root);
        let names = match root.join(name).is_dir() {
            false => vec![name.to_owned()],
            true => {
                let files = fs::read_dir(root.join(name)).unwrap();
                let paths = files.map(|file| file.unwrap().path());
                let paths = paths.filter(|path| path.is_file());
                let names = paths.map(|path| path.strip_prefix(&root).unwrap().to_owned());
                let names = names.map(|path| path.to_str().unwrap().replace("./", ""));
                names.collect()
            }
        };
        let root = || root.clone();
        entries.extend(names.into_iter().map(|name| Entry {
            root: root(),
            name,
            error,
        }));
    }
    entries
}

fn load(root: &Path, location: &Location) -> Result<String, Refusal> {
    let path = root.join(location.path().unwrap_or_default());
    fs::read_to_string(path).map_err(|error| Refusal {
        code: Code::REF_MISSING,
        message: format!("leads to `{location}`: {error}"),
        help: None,
    })
}

fn settings() -> Settings {
    Settings {
        package: Package {
            name: Some("api".to_owned()),
            ..Package::default()
        },
        ..Settings::default()
    }
}

/// The crate, or the file and the message of the first error.
fn generate(description: &Description<'_>) -> Result<Generated, String> {
    codegen::generate(description, &settings()).map_err(|found| {
        let mut errors = found.iter();
        let error = errors.find(|it| it.severity == Severity::Error);
        let error = error.unwrap();
        let excerpt = description.excerpt(error, str::to_owned);
        format!("{}: {}", excerpt.name, error.message)
    })
}

/// Generates the crate, and again from a bundle; what is wrong, if anything.
fn fault(entry: &Entry) -> Option<String> {
    let text = fs::read_to_string(entry.root.join(&entry.name)).unwrap();
    let source = Source {
        name: &entry.name,
        text: &text,
    };
    let description = assemble(&source, &mut |location: &Location| {
        load(&entry.root, location)
    });
    let (generated, expected) = match (generate(&description), entry.error) {
        (Ok(generated), None) => (generated, description.root()?),
        (Err(message), Some(words)) if message.contains(words) => return None,
        (Ok(_), Some(_)) => return Some("was accepted".to_owned()),
        (Err(message), _) => return Some(message),
    };
    let text = write(expected, Language::Yaml).unwrap();
    let bundle = Description::of(&Source {
        name: &entry.name,
        text: &text,
    });
    let bundled = match generate(&bundle) {
        Ok(bundled) => bundled,
        Err(message) => return Some(format!("the bundle: {message}")),
    };
    let lines = |generated: &Generated| {
        let files = generated.files.iter();
        let lines = files.flat_map(|file| {
            let lines = file.text.lines().skip(1);
            lines
                .filter(|line| !line.contains("///"))
                .map(str::to_owned)
        });
        lines.collect::<Vec<_>>()
    };
    let is_same = lines(&generated) == lines(&bundled);
    (!is_same).then(|| "the bundle gives another crate".to_owned())
}

#[test]
fn slow_public_descriptions_of_several_files_are_generated() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/multi");
    if !shared.is_dir() {
        let message = "SKIPPED public descriptions of several files: ../shared/multi does not exist; \
            it is not part of the repository";
        return support::announce(message);
    }
    let entries = entries(&shared);
    support::announce(&format!(
        "generating {} descriptions of several files: about a minute; leave this out by `-- --skip slow`",
        entries.len()
    ));
    let left = Mutex::new(entries.iter());
    let faults = Mutex::new(Vec::new());
    let work = || {
        while let Some(entry) = { left.lock().unwrap().next() } {
            if let Some(fault) = fault(entry) {
                let line = format!("{}: {fault}", entry.root.join(&entry.name).display());
                faults.lock().unwrap().push(line);
            }
        }
    };
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        (0..threads).for_each(|_| drop(scope.spawn(work)));
    });
    let faults = faults.into_inner().unwrap();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(entries.len() > 40, "{}", entries.len());
}
