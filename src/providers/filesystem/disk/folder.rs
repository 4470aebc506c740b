//! A container's directory.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};

use cap_fs_ext::MetadataExt;
use cap_std::fs::OpenOptions;
use md5::{Digest, Md5};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Store;
use super::draft::{self, Draft};
use super::names::{self, HIDDEN, Kind};
use super::record::{Record, Stamp, Version};
use super::tree::{Entry, Tree};
use crate::providers::filesystem::fault::{Fault, Outcome};

/// What is kept of a container itself.
#[derive(Default, Serialize, Deserialize)]
struct About {
    metadata: Map<String, Value>,
}

pub struct Folder {
    store: Store,
    name: String,
    tree: Tree,
}

/// A file that is open for reading.
pub struct Opened {
    pub file: File,
    pub version: Version,
}

/// Held while files change places. It is released when it is dropped.
struct Turn(#[allow(dead_code)] File);

fn about_path() -> String {
    format!("{HIDDEN}/container.json")
}

impl Folder {
    pub(super) fn new(store: Store, name: String, tree: Tree) -> Self {
        Self { store, name, tree }
    }

    /// How many files there are, and how many bytes they are together.
    pub fn usage(&self) -> Outcome<(u64, u64)> {
        let (mut count, mut bytes) = (0, 0);
        for entry in self.tree.files("", |_| false)? {
            match self.tree.dir.symlink_metadata(&entry.path) {
                Ok(about) => (count, bytes) = (count + 1, bytes + about.len()),
                Err(e) if e.kind() == io::ErrorKind::NotFound => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok((count, bytes))
    }

    pub fn metadata(&self) -> Outcome<Map<String, Value>> {
        Ok(self.read_json::<About>(&about_path())?.unwrap_or_default().metadata)
    }

    /// Changes the container's own metadata.
    pub fn change_metadata(&self, change: impl FnOnce(&mut Map<String, Value>)) -> Outcome<()> {
        let _turn = self.turn()?;
        let mut metadata = self.metadata()?;
        change(&mut metadata);
        self.write_json(&about_path(), &About { metadata })
    }

    /// Files in no order. One is enough of each directory that `summed` takes.
    pub fn entries(&self, prefix: &str, summed: impl Fn(&str) -> bool) -> Outcome<Vec<Entry>> {
        Ok(self.tree.files(prefix, summed)?)
    }

    /// What is known of an entry; `None` if it has gone meanwhile.
    pub fn describe_entry(&self, entry: &Entry) -> Outcome<Option<Version>> {
        match self.version_at(&entry.name, &entry.path) {
            Err(Fault::Missing) => Ok(None),
            other => other.map(Some),
        }
    }

    pub fn describe(&self, name: &str) -> Outcome<Version> {
        names::check_file(name)?;
        let path = self.find(name)?;
        self.version_at(name, &path)
    }

    fn find(&self, name: &str) -> Outcome<String> {
        self.tree.find(names::parts(name))?.ok_or(Fault::Missing)
    }

    fn version_at(&self, name: &str, path: &str) -> Outcome<Version> {
        again(|| self.version_now(name, path))
    }

    fn version_now(&self, name: &str, path: &str) -> Outcome<Version> {
        let stamp = Stamp::of(&self.tree.dir.symlink_metadata(path)?)?;
        match self.record(name)?.find(&stamp) {
            Some(version) => Ok(version.clone()),
            None => Ok(self.open_at(name, path)?.version),
        }
    }

    /// Opens a file; what is said of it is true of these bytes, whatever happens to the name meanwhile.
    pub fn open(&self, name: &str) -> Outcome<Opened> {
        names::check_file(name)?;
        again(|| self.open_at(name, &self.find(name)?))
    }

    fn open_at(&self, name: &str, path: &str) -> Outcome<Opened> {
        let opened = self.tree.open(path)?;
        let stamp = Stamp::of(&opened.metadata()?)?;
        let mut file = opened.into_std();
        if let Some(version) = self.record(name)?.find(&stamp) {
            return Ok(Opened { file, version: version.clone() });
        }
        // Somebody has just replaced it, or it was put there or changed by hand.
        let version = self.recorded(name, path, &stamp)?;
        let version = match version {
            Some(version) => version,
            None => self.learn(name, path, &mut file)?,
        };
        Ok(Opened { file, version })
    }

    /// Looks again while nobody changes anything.
    fn recorded(&self, name: &str, path: &str, stamp: &Stamp) -> Outcome<Option<Version>> {
        let Ok(_turn) = self.turn() else { return Ok(None) };
        let now = Stamp::of(&self.tree.dir.symlink_metadata(path)?)?;
        match self.record(name)?.find(stamp) {
            Some(version) => Ok(Some(version.clone())),
            // The version that was opened has been replaced twice: the next try opens the one that is there now.
            None if now != *stamp => Err(Fault::Io(io::ErrorKind::Interrupted.into())),
            None => Ok(None),
        }
    }

    /// Reads a file that was changed by hand, and keeps what there is to know. Content type and metadata stay.
    fn learn(&self, name: &str, path: &str, file: &mut File) -> Outcome<Version> {
        let mut md5 = Md5::new();
        let mut piece = vec![0; 256 * 1024];
        loop {
            match file.read(&mut piece)? {
                0 => break,
                n => md5.update(&piece[..n]),
            }
        }
        file.seek(SeekFrom::Start(0))?;
        let stamp = Stamp::of(&cap_std::fs::Metadata::from_file(file)?)?;
        let mut record = self.record(name)?;
        let (content_type, metadata) = match record.versions.pop() {
            Some(last) => (last.content_type, last.metadata),
            None => (super::content_type(name), Map::new()),
        };
        let version = Version { stamp, etag: hex::encode(md5.finalize()), content_type, metadata };
        // Where nothing can be written, it is worked out anew each time.
        let _ = self.keep(name, path, &version);
        Ok(version)
    }

    fn keep(&self, name: &str, path: &str, version: &Version) -> Outcome<()> {
        let _turn = self.turn()?;
        if Stamp::of(&self.tree.dir.symlink_metadata(path)?)? != version.stamp {
            return Ok(());
        }
        self.write_record(&Record { name: name.to_owned(), versions: vec![version.clone()] })
    }

    /// A file to be written and then [`put`](Self::put).
    pub fn draft(&self) -> Outcome<Draft> {
        let draft = Draft::create(&self.tree.dir)?;
        draft::sweep(&self.tree.dir)?;
        Ok(draft)
    }

    /// Puts a finished draft in a file's place.
    pub fn put(
        &self,
        name: &str,
        mut draft: Draft,
        content_type: String,
        metadata: Map<String, Value>,
    ) -> Outcome<Version> {
        names::check_file(name)?;
        let (etag, stamp) = draft.seal(self.store.durable)?;
        let version = Version { stamp, etag, content_type, metadata };
        let _turn = self.turn()?;
        let path = self.tree.place(names::parts(name))?;
        let old = match self.tree.dir.symlink_metadata(&path) {
            Ok(about) => self.record(name)?.find(&Stamp::of(&about)?).cloned(),
            Err(_) => None,
        };
        let versions = old.into_iter().chain([version.clone()]).collect();
        self.write_record(&Record { name: name.to_owned(), versions })?;
        self.tree.make_way(&path)?;
        if let Err(error) = draft.put(&path) {
            self.tree.clear_way(&path);
            return Err(error.into());
        }
        if self.store.durable {
            self.tree.sync(&path)?;
        }
        Ok(version)
    }

    pub fn set_metadata(&self, name: &str, metadata: Map<String, Value>) -> Outcome<()> {
        again(|| self.set_metadata_now(name, &metadata))
    }

    fn set_metadata_now(&self, name: &str, metadata: &Map<String, Value>) -> Outcome<()> {
        // A file that was changed by hand gets its record here.
        self.describe(name)?;
        let _turn = self.turn()?;
        let path = self.find(name)?;
        let stamp = Stamp::of(&self.tree.dir.symlink_metadata(&path)?)?;
        let record = self.record(name)?;
        let version = record.find(&stamp).ok_or(Fault::Io(io::ErrorKind::Interrupted.into()))?.clone();
        self.write_record(&Record {
            name: record.name,
            versions: vec![Version { metadata: metadata.clone(), ..version }],
        })
    }

    pub fn remove(&self, name: &str) -> Outcome<()> {
        names::check_file(name)?;
        let _turn = self.turn()?;
        let path = self.find(name)?;
        self.tree.dir.remove_file(&path)?;
        match self.tree.dir.remove_file(Record::path(name)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e.into()),
            _ => {}
        }
        if self.store.durable {
            self.tree.sync(&path)?;
        }
        self.tree.clear_way(&path);
        Ok(())
    }

    /// Moves the whole container out of sight, and then removes it. `false` if somebody else has.
    pub fn destroy(self) -> Outcome<bool> {
        let turn = match self.turn() {
            Err(Fault::Missing) => return Ok(false),
            other => other?,
        };
        let Self { store, name, tree } = self;
        // Windows moves no directory that is open, nor one that has an open file in it.
        let held = (!cfg!(windows)).then_some((tree, turn));
        let gone = match store.hide(&name) {
            Err(Fault::Missing) => return Ok(false),
            other => other?,
        };
        drop(held);
        store.remove_hidden(&gone)?;
        Ok(true)
    }

    /// Waits until nobody else, in this process or another, changes the container, which must still be there.
    fn turn(&self) -> Outcome<Turn> {
        self.tree.dir.create_dir_all(HIDDEN)?;
        let mut options = OpenOptions::new();
        let lock =
            self.tree.dir.open_with(format!("{HIDDEN}/lock"), options.write(true).create(true))?.into_std();
        match lock.lock() {
            // Some network file systems have no locks.
            Err(e) if e.kind() != io::ErrorKind::Unsupported => return Err(e.into()),
            _ => {}
        }
        let now = self.store.folder(&self.name)?;
        let identity = |tree: &Tree| {
            let about = tree.dir.dir_metadata()?;
            io::Result::Ok((MetadataExt::dev(&about), MetadataExt::ino(&about)))
        };
        if identity(&now.tree)? != identity(&self.tree)? {
            return Err(Fault::Missing);
        }
        Ok(Turn(lock))
    }

    fn record(&self, name: &str) -> Outcome<Record> {
        Ok(self.read_json(&Record::path(name))?.unwrap_or_default())
    }

    fn write_record(&self, record: &Record) -> Outcome<()> {
        self.tree.dir.create_dir_all(format!("{HIDDEN}/files"))?;
        self.write_json(&Record::path(&record.name), record)
    }

    /// What can't be read is as good as nothing.
    fn read_json<T: DeserializeOwned>(&self, path: &str) -> Outcome<Option<T>> {
        match self.tree.dir.read(path) {
            Ok(text) => Ok(serde_json::from_slice(&text).ok()),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    fn write_json(&self, path: &str, value: &impl Serialize) -> Outcome<()> {
        let mut draft = Draft::create(&self.tree.dir)?;
        draft.write(&serde_json::to_vec(value).map_err(io::Error::from)?)?;
        draft.seal(self.store.durable)?;
        draft.put(path)?;
        if self.store.durable {
            self.tree.sync(path)?;
        }
        Ok(())
    }

    /// Where a file is, or would be, for a URL.
    pub fn path_of(&self, name: &str) -> Outcome<String> {
        names::check_file(name)?;
        self.tree.place(names::parts(name))
    }
}

/// Tries once more what somebody else's change has come between.
fn again<T>(look: impl Fn() -> Outcome<T>) -> Outcome<T> {
    let mut tries = 0;
    loop {
        match look() {
            Err(Fault::Io(e)) if e.kind() == io::ErrorKind::Interrupted && tries < 100 => tries += 1,
            other => return other,
        }
    }
}

/// The part that is a container's name.
pub fn as_part(name: &str) -> impl Iterator<Item = (&str, Kind)> {
    std::iter::once((name, Kind::Directory))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixture {
        dir: tempfile::TempDir,
        folder: Folder,
    }

    fn fixture() -> Fixture {
        let dir = tempfile::tempdir().unwrap();
        let store = Store::new(dir.path().to_owned(), true);
        Fixture { folder: store.create("box").unwrap(), dir }
    }

    impl Fixture {
        fn write(&self, name: &str, bytes: &str) -> Version {
            let mut draft = self.folder.draft().unwrap();
            draft.write(bytes.as_bytes()).unwrap();
            let metadata = Map::from_iter([("of".to_owned(), name.into())]);
            self.folder.put(name, draft, "text/x-test".into(), metadata).unwrap()
        }

        fn read(&self, name: &str) -> Outcome<String> {
            let mut text = String::new();
            self.folder.open(name)?.file.read_to_string(&mut text)?;
            Ok(text)
        }

        fn names(&self) -> Vec<String> {
            let entries = self.folder.entries("", |_| false).unwrap();
            let mut names: Vec<String> = entries.into_iter().map(|entry| entry.name).collect();
            names.sort();
            names
        }

        fn on_disk(&self) -> std::path::PathBuf {
            self.dir.path().join("box")
        }
    }

    #[test]
    fn a_file_and_a_directory_of_one_name_live_side_by_side() {
        for names in [["a", "a/b", "a/b/c"], ["a/b/c", "a/b", "a"]] {
            let on = fixture();
            for name in names {
                on.write(name, name);
            }
            assert_eq!(on.names(), ["a", "a/b", "a/b/c"]);
            for name in names {
                assert_eq!(on.read(name).unwrap(), name);
                assert_eq!(on.folder.describe(name).unwrap().metadata["of"], name);
            }
            on.folder.remove("a/b").unwrap();
            assert!(matches!(on.read("a/b"), Err(Fault::Missing)));
            assert_eq!(on.names(), ["a", "a/b/c"]);
        }
    }

    #[test]
    fn ordinary_names_are_on_disk_as_they_are() {
        let on = fixture();
        on.write("photos/2024/é.jpg", "bytes");
        let text = std::fs::read_to_string(on.on_disk().join("photos/2024/é.jpg")).unwrap();
        assert_eq!(text, "bytes");
    }

    #[test]
    fn odd_names_come_back() {
        let on = fixture();
        let long = format!("{}/{}", "x".repeat(500), "é".repeat(200));
        let mut names = vec![
            " ",
            "%",
            "%f",
            "/",
            "//",
            "/a",
            "a//b",
            "a\\b",
            "b/",
            "c:d",
            "con",
            "...",
            "x.",
            ".pkgcloud/x",
            &long,
        ];
        for name in &names {
            on.write(name, name);
        }
        names.sort_unstable();
        assert_eq!(on.names(), names);
        for name in names {
            assert_eq!(on.read(name).unwrap(), name);
            on.folder.remove(name).unwrap();
        }
        let left: Vec<_> = std::fs::read_dir(on.on_disk()).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert_eq!(left, [HIDDEN], "directories that are empty go");
    }

    #[cfg(unix)]
    #[test]
    fn no_symbolic_link_leads_out() {
        use std::os::unix::fs::symlink;
        let on = fixture();
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("secret"), "secret").unwrap();
        symlink(outside.path(), on.dir.path().join("away")).unwrap();
        symlink(outside.path(), on.on_disk().join("dir")).unwrap();
        symlink(outside.path().join("secret"), on.on_disk().join("file")).unwrap();
        assert!(matches!(on.folder.store.folder("away"), Err(Fault::Barred(_))));
        assert!(matches!(on.folder.store.create("away"), Err(Fault::Barred(_))));
        for name in ["dir/secret", "dir/new", "file"] {
            assert!(matches!(on.read(name), Err(Fault::Barred(_))), "{name}");
            assert!(matches!(on.folder.remove(name), Err(Fault::Barred(_))), "{name}");
            let draft = on.folder.draft().unwrap();
            let put = on.folder.put(name, draft, String::new(), Map::new());
            assert!(matches!(put, Err(Fault::Barred(_))), "{name}");
        }
        assert!(on.names().is_empty());
        assert_eq!(on.folder.store.containers().unwrap(), ["box"]);
        assert!(matches!(on.folder.destroy(), Ok(true)));
        let left: Vec<_> = std::fs::read_dir(outside.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "what a link leads to stays");
    }

    #[cfg(unix)]
    #[test]
    fn a_hidden_directory_that_leads_out_is_not_used() {
        let on = fixture();
        let outside = tempfile::tempdir().unwrap();
        let victim = on.dir.path().join("victim");
        std::fs::create_dir(&victim).unwrap();
        std::os::unix::fs::symlink(outside.path(), victim.join(HIDDEN)).unwrap();
        let folder = on.folder.store.folder("victim").unwrap();
        assert!(folder.draft().is_err());
        assert_eq!(std::fs::read_dir(outside.path()).unwrap().count(), 0);
    }

    fn other(stamp: &Stamp) -> Stamp {
        let mut changed = serde_json::to_value(stamp).unwrap();
        changed["size"] = 99.into();
        serde_json::from_value(changed).unwrap()
    }

    #[test]
    fn a_crash_between_record_and_file_leaves_the_old_file_with_what_was_said_of_it() {
        let on = fixture();
        let old = on.write("a", "old");
        let new = Version { etag: "new".into(), stamp: other(&old.stamp), ..old.clone() };
        on.folder.write_record(&Record { name: "a".into(), versions: vec![old.clone(), new] }).unwrap();
        assert_eq!(on.folder.describe("a").unwrap(), old);
    }

    #[test]
    fn a_file_that_was_changed_by_hand_keeps_its_type_and_gets_its_checksum() {
        let on = fixture();
        let old = on.write("a", "old");
        std::fs::write(on.on_disk().join("a"), "hello").unwrap();
        let healed = on.folder.describe("a").unwrap();
        assert_eq!(healed.etag, "5d41402abc4b2a76b9719d911017c592");
        assert_eq!((&healed.content_type, &healed.metadata), (&old.content_type, &old.metadata));
        assert_eq!(on.folder.record("a").unwrap().versions, [healed]);
    }

    #[test]
    fn a_file_that_was_put_there_by_hand_is_taken() {
        let on = fixture();
        std::fs::create_dir(on.on_disk().join("x")).unwrap();
        std::fs::write(on.on_disk().join("x/hello.txt"), "hello").unwrap();
        assert_eq!(on.names(), ["x/hello.txt"]);
        let version = on.folder.describe("x/hello.txt").unwrap();
        assert_eq!(version.etag, "5d41402abc4b2a76b9719d911017c592");
        assert_eq!(version.content_type, "text/plain");
        assert_eq!(on.folder.usage().unwrap(), (1, 5));
    }

    #[test]
    fn a_copy_of_the_root_is_as_good() {
        let on = fixture();
        let version = on.write("a", "bytes");
        // Another inode with the same size and time, as `cp -a` makes it.
        let path = on.on_disk().join("a");
        let time = std::fs::metadata(&path).unwrap().modified().unwrap();
        std::fs::rename(&path, on.on_disk().join("b")).unwrap();
        std::fs::copy(on.on_disk().join("b"), &path).unwrap();
        File::options().write(true).open(&path).unwrap().set_modified(time).unwrap();
        assert_eq!(on.folder.describe("a").unwrap(), version);
    }

    #[test]
    fn what_was_not_put_is_not_there() {
        let on = fixture();
        let mut draft = on.folder.draft().unwrap();
        draft.write(b"half").unwrap();
        drop(draft);
        assert!(on.names().is_empty());
        let drafts = std::fs::read_dir(on.on_disk().join(HIDDEN).join("drafts")).unwrap();
        assert_eq!(drafts.count(), 0);
    }

    #[test]
    fn drafts_of_the_dead_are_swept_up_and_those_of_the_living_stay() {
        let on = fixture();
        let mut living = on.folder.draft().unwrap();
        living.write(b"x").unwrap();
        let drafts = on.on_disk().join(HIDDEN).join("drafts");
        std::fs::write(drafts.join("dead"), "").unwrap();
        for draft in std::fs::read_dir(&drafts).unwrap() {
            let file = File::options().write(true).open(draft.unwrap().path()).unwrap();
            file.set_modified(std::time::SystemTime::now() - std::time::Duration::from_secs(7200)).unwrap();
        }
        drop(on.folder.draft().unwrap());
        assert!(!drafts.join("dead").exists());
        assert!(on.folder.put("a", living, String::new(), Map::new()).is_ok());
    }

    #[test]
    fn a_file_finished_after_its_container_went_is_refused() {
        let on = fixture();
        let draft = on.folder.draft().unwrap();
        assert!(on.folder.store.folder("box").unwrap().destroy().unwrap());
        assert!(matches!(on.folder.put("a", draft, String::new(), Map::new()), Err(Fault::Missing)));
        on.folder.store.create("box").unwrap();
        assert!(matches!(on.folder.remove("a"), Err(Fault::Missing)), "another container of that name");
    }

    #[test]
    fn many_writers_of_one_name_leave_one_whole_file() {
        let on = fixture();
        std::thread::scope(|scope| {
            for writer in 0..4 {
                let on = &on;
                scope.spawn(move || {
                    for round in 0..20 {
                        let text = format!("{writer}{round}").repeat(1000);
                        on.write("a", &text);
                        let mut opened = on.folder.open("a").unwrap();
                        let mut text = String::new();
                        opened.file.read_to_string(&mut text).unwrap();
                        assert_eq!(opened.version.etag, hex::encode(Md5::digest(&text)));
                        assert_eq!(opened.version.content_type, "text/x-test");
                    }
                });
            }
        });
        assert_eq!(on.names(), ["a"]);
    }
}
