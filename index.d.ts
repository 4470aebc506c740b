// Written by `npm run generate` from the declarations in src/.
/// <reference types="node" />

import { EventEmitter2, type OnOptions } from 'eventemitter2';
import type { EventEmitter } from 'events';
import type { Duplex, Readable, Writable } from 'stream';

export = pkgcloud;

declare namespace pkgcloud {
  /** The package's version. */
  const version: string;

  /** What an error of a call has beside its message. */
  interface ClientError extends Error {
    /** The provider that has refused. */
    provider?: Providers;
    /** HTTP method of the refused request. */
    method?: string;
    /** The refusal in a few words, by its status: `Item not found`. */
    failCode?: string;
    /** HTTP status. */
    statusCode?: number;
    /** URL of the refused request. */
    href?: string;
    /** Headers of the answer. */
    headers?: { [headerName: string]: string };
    /** The answer's body, decoded. */
    result?: any;
    /** The system's code where there was no answer: `ECONNREFUSED`, `ETIMEDOUT`, `ABORT_ERR`. */
    code?: string;
  }

  /**
   * What a call calls back with. There is no `error` (`null` or `undefined`) when it has succeeded; the type does
   * not say so, as it never has: callbacks written for earlier declarations go on compiling.
   */
  type Callback<Values extends any[]> = {
    bivarianceHack(error: ClientError, ...values: Values): any;
  }['bivarianceHack'];

  /** A promise of the first value that the call brings; `all()` is a promise of all of them. */
  interface Reply<Values extends any[]> extends Promise<First<Values>> {
    all(): Promise<Values>;
  }

  type First<Values extends any[]> = Values extends [infer Value, ...any[]] ? Value : void;

  /** What a call with a callback returns: enough of a request to stop it. */
  interface Request extends EventEmitter {
    readonly aborted: boolean;
    /** Stops the call; it is not heard of again. */
    abort(): void;
    pipe<T extends NodeJS.WritableStream>(target: T): T;
    write(chunk?: any): boolean;
    end(): this;
  }

  /** A request of the app's own, to be written to and read from. */
  interface RawRequest extends Duplex {
    /** Stops the request. */
    abort(): void;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'complete', listener: (response: ResponseHead) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way to the cloud: to be written to. `finish` comes after `success`. */
  interface Upload<Values extends any[]> extends Writable {
    /** Stops the upload; nothing is stored. */
    abort(): void;
    /** A promise of what is stored. */
    promise(): Promise<First<Values>>;
    on(event: 'success', listener: (...values: Values) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'success', listener: (...values: Values) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** A file on its way from the cloud: to be read from. `response` comes before the first byte. */
  interface Download<Values extends any[]> extends Readable {
    /** Stops the download. */
    abort(): void;
    /** A promise of the file's properties, once all bytes have been read. */
    promise(): Promise<First<Values>>;
    on(event: 'response', listener: (response: ResponseHead) => void): this;
    on(event: 'data', listener: (chunk: any) => void): this;
    on(event: 'error', listener: (error: ClientError) => void): this;
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: 'response', listener: (response: ResponseHead) => void): this;
    once(event: 'error', listener: (error: ClientError) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
  }

  /** Where an upload's bytes come from, when nobody writes to its stream. */
  interface FromStream {
    /** A stream to read, instead of what is written. */
    stream?: NodeJS.ReadableStream;
  }

  /** Where a download's bytes go, when nobody reads from its stream. */
  interface ToStream {
    /** A stream to write to. */
    stream?: NodeJS.WritableStream;
  }

  /** Status and headers of an answer. */
  interface ResponseHead {
    statusCode: number;
    headers: { [headerName: string]: string };
  }

  /** An answer that a method calls back with beside its values. */
  interface ApiResponse extends ResponseHead {
    /** The body, decoded if it is JSON. */
    body?: any;
    [property: string]: any;
  }

  /** What any call takes after its arguments. */
  interface CallOptions {
    /** Aborts the call. */
    signal?: AbortSignal;
  }

  /** An id (or a name, where that is the key), a model, or an object that has the key. */
  type Ref<Model, Key extends string = 'id'> =
    | string
    | number
    | Model
    | { [key in Key]: string | number };

  /** `T` without the need to give what is known already. */
  type Given<T, Known extends string> = T extends object
    ? Omit<T, Known> & Partial<Pick<T, Known & keyof T>>
    : T;

  /** A request as `client.before` sees it; a filter may change it, or return another. */
  interface OutgoingRequest {
    method: string;
    uri: string;
    path?: string;
    container?: any;
    headers: { [headerName: string]: any };
    qs?: { [name: string]: any };
    json?: any;
    body?: any;
    [property: string]: any;
  }

  /** A token, as a client of Keystone has it. */
  interface Token {
    id: string;
    expires?: Date;
    tenant?: { id: string; name: string; [property: string]: any };
    [property: string]: any;
  }

  /** Who a client is to its cloud. */
  interface Identity extends EventEmitter2 {
    readonly name: string;
    /** The token; `delete identity.token` makes the next call log in anew. */
    token?: Token;
    user?: any;
    serviceCatalog?: ServiceCatalog;
    /** The login's whole answer. */
    raw?: any;
    /** Logs in anew. */
    authorize(callback: Callback<[]>): void;
    authorize(options: object, callback: Callback<[]>): void;
    authorize(): Promise<void>;
    /** The URL of a service. */
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  /** A cloud's services by their names. */
  interface ServiceCatalog {
    services: { [name: string]: CatalogService };
    getServiceEndpointUrl(options: EndpointOptions): string;
  }

  interface CatalogService {
    name: string;
    type: string;
    endpoints: any[];
    getEndpointUrl(options?: EndpointOptions): string;
  }

  /** Which of a service's endpoints is wanted. */
  interface EndpointOptions {
    /** The service's type in the catalog: `compute`, `object-store`. */
    serviceType?: string;
    /** The region, in any case. */
    region?: string;
    useInternal?: boolean;
    useAdmin?: boolean;
  }

  type ServerStatus =
    | 'ERROR'
    | 'PROVISIONING'
    | 'REBOOT'
    | 'RUNNING'
    | 'STOPPED'
    | 'TERMINATED'
    | 'UNKNOWN'
    | 'UPDATING';

  /** A server's addresses: by network, or sorted into `public` and `private`. */
  interface ServerAddresses {
    [network: string]: any;
  }

  const common: { auth: any };

  namespace base {
    /** What every client is. */
    class Client extends EventEmitter2 {
      constructor(options?: any);
      readonly provider: string;
      /** The options that the client was made with. */
      config: any;
      /** `http://` or `https://`, where a provider leaves the choice. */
      protocol: string;
      /** Functions that see each request before it is sent. */
      before: Array<(this: any, request: OutgoingRequest) => OutgoingRequest | void>;
      /** The classes of the models that the client makes. */
      models: { [name: string]: any };
      /** What refusals are called, by status. */
      failCodes: { [statusCode: string]: string };
      /** Puts the app's own name in front of the library's in `User-Agent`. */
      setCustomUserAgent(userAgent: string): void;
      getUserAgent(): string;
      /** Nothing that is secret. */
      toJSON(): { [property: string]: any };
      /** Log events: `log::*`, or `log::trace`, `log::debug`, `log::warn`, `log::error`. */
      on(
        event: `log::${string}`,
        listener: (this: this & { event: string }, message: string, object?: any) => void,
        options?: boolean | OnOptions,
      ): this;
      on(
        event: string | symbol | Array<string | symbol>,
        listener: (...values: any[]) => void,
        options?: boolean | OnOptions,
      ): this;
    }

    /** What every model is. */
    class Model extends EventEmitter2 {
      constructor(client?: any, details?: any);
      client: any;
      /** Takes over a provider's answer; an app may put its own in place, on the prototype. */
      _setProperties(details: any): void;
      toJSON(): { [property: string]: any };
      /**
       * Refreshes the model every `interval` milliseconds until it has these attributes, or until the function says
       * so; gives up after `timeLimit` milliseconds.
       */
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        timeLimit: number | undefined,
        callback: Callback<[this]>,
      ): NodeJS.Timeout;
      setWait(
        attributes: { [property: string]: any } | ((model: this) => boolean),
        interval: number,
        timeLimit?: number,
      ): Promise<this>;
      /** The same as `setWait`. */
      until: this['setWait'];
      /** Stops a wait. */
      clearWait(id: NodeJS.Timeout): void;
    }
  }

  namespace storage {
    /** What storage clients of all providers have in common. */
    interface Client extends base.Client {
      getContainers(callback: Callback<[Container[]]>): Request;
      getContainers(options: any, callback: Callback<[Container[]]>): Request;
      getContainers(options?: any): Promise<Container[]>;
      getContainer(container: any, callback: Callback<[Container]>): Request;
      getContainer(container: any): Promise<Container>;
      createContainer(options: any, callback: Callback<[Container]>): Request;
      createContainer(options: any): Promise<Container>;
      destroyContainer(container: any, callback: Callback<[any]>): Request;
      destroyContainer(container: any): Promise<any>;
      getFiles(container: any, callback: Callback<[File[]]>): Request;
      getFiles(container: any, options: any, callback: Callback<[File[]]>): Request;
      getFiles(container: any, options?: any): Promise<File[]>;
      getFile(container: any, file: any, callback: Callback<[File]>): Request;
      getFile(container: any, file: any): Promise<File>;
      removeFile(container: any, file: any, callback: Callback<[any]>): Request;
      removeFile(container: any, file: any): Promise<any>;
      upload(options: StorageUploadOptions, callback?: Callback<[File]>): Upload<[File]>;
      download(options: StorageDownloadOptions, callback?: Callback<[File]>): Download<[File]>;
    }

    interface StorageUploadOptions {
      container: any;
      remote: any;
      [option: string]: any;
    }

    interface StorageDownloadOptions {
      container: any;
      remote: any;
      [option: string]: any;
    }

    interface Container {
      /** Its name. */
      name: string;
    }

    interface File {
      /** The name of its container, or the container. */
      container: any;
      /** Its name. */
      name: string;
      /** Its size in bytes; `null` where the cloud does not say. */
      size: number;
      /** The name of its container. */
      readonly containerName: string;
      /** Its URL. */
      readonly fullPath: string;
    }
  }

  namespace compute {
    /** What compute clients of all providers have in common. */
    interface Client extends base.Client {
      getServers(callback: Callback<[Server[]]>): Request;
      getServers(options?: any): Promise<Server[]>;
      getServer(server: any, callback: Callback<[Server]>): Request;
      getServer(server: any): Promise<Server>;
      createServer(details: any, callback: Callback<[Server]>): Request;
      createServer(details: any): Promise<Server>;
      destroyServer(server: any, callback: Callback<[any]>): Request;
      destroyServer(server: any): Promise<any>;
      rebootServer(server: any, callback: Callback<any[]>): Request;
      rebootServer(server: any, options?: any): Promise<any>;
      getImages(callback: Callback<[Image[]]>): Request;
      getImages(options?: any): Promise<Image[]>;
      getImage(image: any, callback: Callback<[Image]>): Request;
      getImage(image: any): Promise<Image>;
      getFlavors(callback: Callback<[Flavor[]]>): Request;
      getFlavors(options?: any): Promise<Flavor[]>;
      getFlavor(flavor: any, callback: Callback<[Flavor]>): Request;
      getFlavor(flavor: any): Promise<Flavor>;
    }
  }

  /** A client of a provider that is not known here. */
  interface AnyClient extends base.Client {
    [member: string]: any;
  }

  interface BaseProviderOptions {
    provider: Providers;
  }

  type RackspaceRegions = 'DFW' | 'ORD' | 'IAD' | 'LON' | 'HKG' | 'SYD';
}

declare namespace pkgcloud {
  /** The providers by name, and those that other versions have had. */
  type Providers = 'amazon' | 'azure' | 'digitalocean' | 'filesystem' | 'google' | 'hp' | 'iriscouch' | 'joyent' | 'mongohq' | 'mongolab' | 'oneandone' | 'openstack' | 'rackspace' | 'redistogo' | 'telefonic';

  /** Options that clients of all providers take. */
  interface CommonOptions {
    /** Whether the server's certificate must be valid. Default `true`. */
    strictSSL?: boolean;
    /** Certificate authorities in PEM, trusted instead of Node's own and `NODE_EXTRA_CA_CERTS`. */
    ca?: string | Array<string>;
    /** URL of a proxy for all requests; `''` for none. Default: `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`. */
    proxy?: string;
    /** Longest time a call may take, in milliseconds. Default 0: no limit. */
    timeout?: number;
    /** Longest time to connect, in milliseconds. Default 15000. */
    connectTimeout?: number;
    /** Longest time without a byte from or to the server, in milliseconds; 0 for no limit. Default 300000. */
    idleTimeout?: number;
    /** How often a request that the server cannot have served is sent again. Default 2. */
    retries?: number;
  }
  type OpenstackProviderOptions = { provider: 'openstack' } & Partial<providers.openstack.ClientOptions>;
  type FilesystemProviderOptions = { provider: 'filesystem' } & Partial<providers.filesystem.ClientOptions>;
  /** Not part of this version yet. */
  interface AmazonProviderOptions {
    provider: 'amazon';
    [option: string]: any;
  }
  /** Not part of this version yet. */
  interface AzureProviderOptions {
    provider: 'azure';
    [option: string]: any;
  }
  /** Not part of this version yet. */
  interface DigitaloceanProviderOptions {
    provider: 'digitalocean';
    [option: string]: any;
  }
  /** Not part of this version yet. */
  interface GoogleProviderOptions {
    provider: 'google';
    [option: string]: any;
  }
  /** Not part of this version yet. */
  interface OneandoneProviderOptions {
    provider: 'oneandone';
    [option: string]: any;
  }
  /** Not part of this version yet. */
  interface RackspaceProviderOptions {
    provider: 'rackspace';
    [option: string]: any;
  }
  /** Not part of this version yet. */
  interface HpProviderOptions {
    provider: 'hp';
    [option: string]: any;
  }
  /** What a client of any provider is made from. */
  type ProviderOptions = OpenstackProviderOptions | FilesystemProviderOptions | AmazonProviderOptions | AzureProviderOptions | DigitaloceanProviderOptions | GoogleProviderOptions | OneandoneProviderOptions | RackspaceProviderOptions | HpProviderOptions;

  namespace blockstorage {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace cdn {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace compute {
    /** How large a server is. */
    class Flavor extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Fetches the flavor. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the flavor. */
      refresh(): Promise<any>;
    }
    /** What a server is made from. */
    class Image extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Fetches the image. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the image. */
      refresh(): Promise<any>;
      /** Creates an image like this. */
      create(callback: Callback<any[]>): Request;
      /** Creates an image like this. */
      create(): Promise<any>;
      /** Destroys the image. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the image. */
      destroy(): Promise<any>;
    }
    /** A virtual machine. */
    class Server extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      readonly STATUS: { error: "ERROR"; provisioning: "PROVISIONING"; reboot: "REBOOT"; running: "RUNNING"; stopped: "STOPPED"; terminated: "TERMINATED"; unknown: "UNKNOWN"; updating: "UPDATING" };
      /** Fetches the server and takes over what it is now. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the server and takes over what it is now. */
      refresh(): Promise<any>;
      /** Creates a server like this. */
      create(callback: Callback<any[]>): Request;
      /** Creates a server like this. */
      create(): Promise<any>;
      /** Destroys the server. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the server. */
      destroy(): Promise<any>;
      /** Reboots the server. */
      reboot(callback: Callback<any[]>): Request;
      /** Reboots the server. */
      reboot(options: any | null | undefined, callback: Callback<any[]>): Request;
      /** Reboots the server. */
      reboot(options?: any | null): Promise<any>;
      /** Resizes the server to a flavor. */
      resize(flavor: any, callback: Callback<any[]>): Request;
      /** Resizes the server to a flavor. */
      resize(flavor: any): Promise<any>;
    }
    /** Whether an IP address belongs to a private, local or link-local range. */
    const isPrivate: (address: string) => boolean;
    /** Whether it does not; so is a name. */
    const isPublic: (address: string) => boolean;
    /** The password of a server's administrator, where it is known; otherwise an empty string. */
    const serverPass: (server: any) => string;
    /** A server's address: a public one, or a private one if there is no other or `isPrivate` asks for it. */
    const serverIp: (server: any, options?: { isPublic?: boolean; isPrivate?: boolean }) => string | null;
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.compute.ClientOptions;
        client: providers.openstack.compute.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): Client;
  }
  namespace database {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace dns {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace loadbalancer {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace network {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace orchestration {
    /** What each provider takes and makes. */
    interface Clients {
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): AnyClient;
  }
  namespace storage {
    /** A file (object, blob) in a container. */
    class File extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Removes the file. */
      remove(callback: Callback<any[]>): Request;
      /** Removes the file. */
      remove(): Promise<any>;
      /** Downloads the file; as the client's `download`. */
      download(options: any, callback?: Callback<any[]>): Download<any[]>;
    }
    /** A container (bucket) of files. */
    class Container extends pkgcloud.base.Model {
      constructor(client?: any, details?: any);
      /** Creates a container of this name. */
      create(callback: Callback<any[]>): Request;
      /** Creates a container of this name. */
      create(): Promise<any>;
      /** Fetches the container. */
      refresh(callback: Callback<any[]>): Request;
      /** Fetches the container. */
      refresh(): Promise<any>;
      /** Destroys the container and all files in it. */
      destroy(callback: Callback<any[]>): Request;
      /** Destroys the container and all files in it. */
      destroy(): Promise<any>;
      /** Uploads a file into the container; as the client's `upload`. */
      upload(options: any, callback?: Callback<any[]>): Upload<any[]>;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(callback: Callback<any[]>): Request;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(options: any | null | undefined, callback: Callback<any[]>): Request;
      /** Lists the container's files and keeps them in `files`. */
      getFiles(options?: any | null): Promise<any>;
      /** Removes a file. */
      removeFile(file: any, callback: Callback<any[]>): Request;
      /** Removes a file. */
      removeFile(file: any): Promise<any>;
    }
    /** What each provider takes and makes. */
    interface Clients {
      openstack: {
        options: providers.openstack.storage.ClientOptions;
        client: providers.openstack.storage.Client;
      }
    }
    /** Makes a client of the provider that the options name. */
    function createClient<P extends keyof Clients>(
      options: { provider: P } & Clients[P]['options'],
    ): Clients[P]['client'];
    function createClient(options: ProviderOptions): Client;
  }
  namespace providers {
    /** Any OpenStack cloud, by Keystone v2.0 or v3. */
    namespace openstack {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'openstack';
        /** URL of the identity service (Keystone), with or without a version at its end. `http://` if it has no scheme. */
        authUrl?: string;
        /** The user's name. */
        username?: string;
        /** The user's id, instead of a name (Keystone v3). */
        userId?: string;
        /** The user's id; the same as `userId`. */
        userid?: string;
        /** The user's password. */
        password?: string;
        /** Id of the project (tenant) to work in. It wins over `tenantName`. */
        tenantId?: string;
        /** Name of the project (tenant) to work in. */
        tenantName?: string;
        /** Id of the project; today's word for `tenantId`. */
        projectId?: string;
        /** Name of the project; today's word for `tenantName`. */
        projectName?: string;
        /** Id of the user's domain (v3). It wins over `domainName`. */
        domainId?: string;
        /** Name of the user's domain (v3). */
        domainName?: string;
        /** Id of the project's domain (v3); without a project, of the domain to work in. */
        projectDomainId?: string;
        /** Name of the project's domain (v3). It wins over `projectDomainId`. */
        projectDomainName?: string;
        /** Id of an application credential (v3), instead of a user and a password. */
        applicationCredentialId?: string;
        /** Name of an application credential (v3); its user is needed too. */
        applicationCredentialName?: string;
        /** Secret of the application credential (v3). */
        applicationCredentialSecret?: string;
        /** Asks for a token without a project or domain. Default `false`. */
        unscoped?: boolean;
        /** `'v2.0'` (default) or `'v3'`. An `authUrl` that ends in `/v3`, or an application credential, means v3. */
        keystoneAuthVersion?: string;
        /** `1` or `'/v1.0'` for Swift's own authentication (TempAuth). */
        version?: any;
        /** Path of the login request, instead of the version's own. */
        basePath?: string;
        /** `headers.authorization` is an existing token, exchanged for one of the wanted scope. */
        headers?: { [name: string]: any };
        /** An existing token, exchanged for one of the wanted scope; as `headers.authorization`. */
        authToken?: string;
        /** The endpoints' region, in any case. Not needed where a service has only one. */
        region?: string;
        /** Uses the catalog's internal URLs. Default `false`. */
        useInternal?: boolean;
        /** Uses the catalog's admin URLs. Default `false`. */
        useAdmin?: boolean;
        /** Finds services in the catalog; otherwise `authUrl` is the service. Default `true`. */
        useServiceCatalog?: boolean;
        /**
         * A class of your own that logs in instead: `new identity(options)` with `authorize(callback)`, `token` and
         * `getServiceEndpointUrl(options)`.
         */
        identity?: any;
        /** How long before its end a token is renewed, in milliseconds. Default 300000. */
        earlyTokenTimeout?: number;
      }
      /** Servers and what they are made of (Nova). */
      namespace compute {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateImageOptions {
          /** The image's name. */
          name: string;
          /** The server. */
          server: Ref<providers.openstack.compute.Server, 'id'>;
          /** Metadata for the image. */
          metadata?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetServersOptions {
          /** Only servers made from this image. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Only servers of this flavor. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** Only servers whose name matches this regular expression. */
          name?: string;
          /** Only servers in this state of Nova's, such as `ACTIVE`. */
          status?: string;
          /** Id of the server after which the list goes on. */
          marker?: string;
          /** Most servers in the answer. */
          limit?: number;
          /** Only servers changed since this time, ISO 8601. */
          'changes-since'?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CreateServerDetails {
          /** The server's name. */
          name?: string;
          /** Its flavor. Required. */
          flavor?: Ref<providers.openstack.compute.Flavor, 'id'>;
          /** The image it is made from. Required. */
          image?: Ref<providers.openstack.compute.Image, 'id'>;
          /** Metadata. */
          metadata?: { [name: string]: any };
          /** Files to put on it: `[{path, contents}]`, the contents in base64. */
          personality?: any;
          /** Networks to connect it to: `[{uuid}]`, or `'auto'`, `'none'`. */
          networks?: any;
          /** Name of a key pair to let in. */
          keyname?: string;
          /** Password of its administrator. */
          adminPass?: string;
          /** Security groups: `[{name}]`. */
          securityGroups?: any;
          /** Configuration for cloud-init, in base64. */
          cloudConfig?: string;
          /** User data, in base64. */
          userData?: string;
          /** Availability zone. */
          availabilityZone?: string;
          /** Where its disks come from, if not from the image alone (`block_device_mapping_v2`). */
          blockDevices?: any;
          /** Scheduler hints. */
          schedulerHints?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface RebootServerOptions {
          /** `'soft'` (default) or `'hard'`. */
          type?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRuleOptions {
          /** Id of the group. */
          groupId: string;
          /** First port. */
          fromPort?: any;
          /** Last port. */
          toPort?: any;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface AddRulesRules {
          /** Id of the group. */
          groupId: string;
          /** First port. */
          fromPort?: any;
          /** Last port. */
          toPort?: any;
          /** `tcp`, `udp` or `icmp`. */
          ipProtocol?: string;
          /** Addresses that may come in. Default `0.0.0.0/0`. */
          cidr?: string;
          /** Id of a group whose servers may come in, instead of addresses. */
          sourceGroupId?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack compute. */
        class Client extends pkgcloud.base.Client implements pkgcloud.compute.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          _extension: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(callback: Callback<[Array<providers.openstack.compute.Flavor>]>): Request;
          /** Lists flavors. GET /flavors/detail */
          getFlavors(call?: CallOptions): Reply<[Array<providers.openstack.compute.Flavor>]>;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Gets a flavor. GET /flavors/{id} */
          getFlavor(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Flavor]>;
          /** Lists images. GET /images/detail */
          getImages(callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options: any | null | undefined, callback: Callback<[Array<providers.openstack.compute.Image>]>): Request;
          /** Lists images. GET /images/detail */
          getImages(options?: any | null): Reply<[Array<providers.openstack.compute.Image>]>;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Gets an image. GET /images/{id} */
          getImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Image]>;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions, callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Makes an image of a server. POST /servers/{id}/action */
          createImage(options: CreateImageOptions): Reply<[providers.openstack.compute.Image]>;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes an image. DELETE /images/{id} */
          destroyImage(image: Ref<providers.openstack.compute.Image, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, callback: Callback<[any]>): Request;
          /** Adds to an image's metadata. POST /images/{id}/metadata */
          updateImageMeta(image: Ref<providers.openstack.compute.Image, 'id'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[any]>;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Sends an action to a server. POST /servers/{id}/action */
          _doServerAction(server: Ref<providers.openstack.compute.Server, 'id'>, body: any): Reply<[any | undefined, ApiResponse]>;
          /** Lists servers. GET /servers/detail */
          getServers(callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options: GetServersOptions | null | undefined, callback: Callback<[Array<providers.openstack.compute.Server>]>): Request;
          /** Lists servers. GET /servers/detail */
          getServers(options?: GetServersOptions | null): Reply<[Array<providers.openstack.compute.Server>]>;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails, callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server. POST /servers */
          createServer(details: CreateServerDetails): Reply<[providers.openstack.compute.Server]>;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Gets a server. GET /servers/{id} */
          getServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[providers.openstack.compute.Server, ApiResponse]>;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Deletes a server. DELETE /servers/{id} */
          destroyServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any]>;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots a server. POST /servers/{id}/action */
          rebootServer(server: Ref<providers.openstack.compute.Server, 'id'>, options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Rebuilds a server from an image. POST /servers/{id}/action */
          rebuildServer(server: Ref<providers.openstack.compute.Server, 'id'>, options: Ref<providers.openstack.compute.Image, 'id'> | any, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes a server; to be confirmed or reverted. POST /servers/{id}/action */
          resizeServer(server: Ref<providers.openstack.compute.Server, 'id'>, flavor: Ref<providers.openstack.compute.Flavor, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Keeps the new size. POST /servers/{id}/action */
          confirmServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Goes back to the old size. POST /servers/{id}/action */
          revertServerResize(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, callback: Callback<[]>): Request;
          /** Renames a server. PUT /servers/{id} */
          renameServer(server: Ref<providers.openstack.compute.Server, 'id'>, name: string, call?: CallOptions): Reply<[]>;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets a server's addresses, of all networks or of one. GET /servers/{id}/ips */
          getServerAddresses(server: Ref<providers.openstack.compute.Server, 'id'>, type?: string | null, call?: CallOptions): Reply<[any]>;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(callback: Callback<[any | undefined]>): Request;
          /** Lists floating IPs. GET /os-floating-ips */
          getFloatingIps(call?: CallOptions): Reply<[any | undefined]>;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool: string | null | undefined, callback: Callback<[any | undefined]>): Request;
          /** Allocates a floating IP, from a pool if one is named. POST /os-floating-ips */
          allocateNewFloatingIp(pool?: string | null, call?: CallOptions): Reply<[any | undefined]>;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a floating IP. GET /os-floating-ips/{id} */
          getFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Gives a floating IP back. DELETE /os-floating-ips/{id} */
          deallocateFloatingIp(floatingIp: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Adds a floating IP to a server. POST /servers/{id}/action */
          addFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, callback: Callback<[]>): Request;
          /** Takes a floating IP from a server. POST /servers/{id}/action */
          removeFloatingIp(server: Ref<providers.openstack.compute.Server, 'id'>, floatingIp: string | { ip: string }, call?: CallOptions): Reply<[]>;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists key pairs. GET /os-keypairs */
          listKeys(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates or imports a key pair. POST /os-keypairs */
          addKey(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, callback: Callback<[]>): Request;
          /** Deletes a key pair. DELETE /os-keypairs/{name} */
          destroyKey(name: string, call?: CallOptions): Reply<[]>;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, callback: Callback<[any | undefined]>): Request;
          /** Gets a key pair. GET /os-keypairs/{name} */
          getKey(name: string, call?: CallOptions): Reply<[any | undefined]>;
          /** Lists security groups. GET /os-security-groups */
          listGroups(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options: any | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists security groups. GET /os-security-groups */
          listGroups(options?: any | null): Reply<[any | undefined, ApiResponse]>;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a security group. POST /os-security-groups */
          addGroup(options: string | { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, callback: Callback<[]>): Request;
          /** Deletes a security group. DELETE /os-security-groups/{id} */
          destroyGroup(name: string, call?: CallOptions): Reply<[]>;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(callback: Callback<[string, any]>): Request;
          /** Gets the API's version: its id, then all about it. GET / above the project */
          getVersion(call?: CallOptions): Reply<[string, any]>;
          /** Gets the project's limits. GET /limits */
          getLimits(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets the project's limits. GET /limits */
          getLimits(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists the API's extensions. GET /extensions */
          getExtensions(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Starts a server. POST /servers/{id}/action */
          startServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[]>): Request;
          /** Stops a server. POST /servers/{id}/action */
          stopServer(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[]>;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: AddRuleOptions, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Adds a rule to a security group. POST /os-security-group-rules */
          addRule(options: AddRuleOptions): Reply<[any | undefined, ApiResponse]>;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<AddRulesRules>, callback: Callback<[any]>): Request;
          /** Adds rules to security groups. POST /os-security-group-rules, each */
          addRules(rules: Array<AddRulesRules>, call?: CallOptions): Reply<[any]>;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string, callback: Callback<[any]>): Request;
          /** Deletes a rule. DELETE /os-security-group-rules/{id} */
          deleteRule(ruleId: string, call?: CallOptions): Reply<[any]>;
          /** Lists networks. GET /os-networks */
          getNetworks(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists networks. GET /os-networks */
          getNetworks(call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Gets a network. GET /os-networks/{id} */
          getNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
          /** Creates a network. POST /os-networks */
          createNetwork(options: { [name: string]: any }, callback: Callback<[any | undefined]>): Request;
          /** Creates a network. POST /os-networks */
          createNetwork(options: { [name: string]: any }, call?: CallOptions): Reply<[any | undefined]>;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: { [name: string]: any }, properties: Array<string>, callback: Callback<[any | undefined]>): Request;
          /** Creates a network of the named options. POST /os-networks */
          _createNetwork(options: { [name: string]: any }, properties: Array<string>, call?: CallOptions): Reply<[any | undefined]>;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Adds a network to the project. POST /os-networks/add */
          addNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, callback: Callback<[]>): Request;
          /** Associates a host. POST /os-networks/{id}/action */
          addNetworkToHost(network: string | number | { id: string | number }, host: string, call?: CallOptions): Reply<[]>;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host: string | null | undefined, callback: Callback<[]>): Request;
          /** Disassociates the host. POST /os-networks/{id}/action */
          removeNetworkFromHost(network: string | number | { id: string | number }, host?: string | null, call?: CallOptions): Reply<[]>;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates host and project. POST /os-networks/{id}/action */
          disassociateNetworkFromProject(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Disassociates the project. POST /os-networks/{id}/action */
          disassociateProjectFromNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: any, callback: Callback<[]>): Request;
          /** Sends an action to a network. POST /os-networks/{id}/action */
          _doNetworkAction(network: string | number | { id: string | number }, payload: any): Reply<[]>;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Deletes a network. DELETE /os-networks/{id} */
          deleteNetwork(network: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Lists a server's volumes. GET /servers/{id}/os-volume_attachments */
          getVolumeAttachments(server: Ref<providers.openstack.compute.Server, 'id'>, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Gets one of a server's volumes. GET /servers/{id}/os-volume_attachments/{id} */
          getVolumeAttachmentDetails(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined, ApiResponse]>;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, callback: Callback<[]>): Request;
          /** Detaches a volume. DELETE /servers/{id}/os-volume_attachments/{id} */
          detachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, attachment: string | number | { id: string | number }, call?: CallOptions): Reply<[]>;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, callback: Callback<[any | undefined]>): Request;
          /** Attaches a volume. POST /servers/{id}/os-volume_attachments */
          attachVolume(server: Ref<providers.openstack.compute.Server, 'id'>, volume: string | number | { id: string | number }, call?: CallOptions): Reply<[any | undefined]>;
        }
        /** How large a server is. */
        class Flavor extends pkgcloud.compute.Flavor {
          constructor(client?: any, details?: any);
          client: Client;
          /** The flavor's id. */
          id: string;
          /** Its name. */
          name: string;
          /** Memory in MiB. */
          ram: number;
          /** Root disk in GiB. */
          disk: number;
          /** Virtual CPUs. */
          vcpus: number;
          /** Swap in MiB; an empty string for none. */
          swap: number | string;
          /** Fetches the flavor. */
          refresh(callback: Callback<[providers.openstack.compute.Flavor]>): Request;
          /** Fetches the flavor. */
          refresh(): Reply<[providers.openstack.compute.Flavor]>;
        }
        /** What a server is made from. */
        class Image extends pkgcloud.compute.Image {
          constructor(client?: any, details?: any);
          client: Client;
          /** The image's id. */
          id: string;
          /** Its name. */
          name: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** Nova's own status, such as `ACTIVE` or `SAVING`. */
          status: string;
          /** Percent done. */
          progress: number;
          /** Fetches the image. */
          refresh(callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Fetches the image. */
          refresh(): Reply<[providers.openstack.compute.Image]>;
          /** Creates an image like this. */
          create(callback: Callback<[providers.openstack.compute.Image]>): Request;
          /** Creates an image like this. */
          create(): Reply<[providers.openstack.compute.Image]>;
          /** Destroys the image. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the image. */
          destroy(): Reply<[any]>;
        }
        /** A virtual machine. */
        class Server extends pkgcloud.compute.Server {
          constructor(client?: any, details?: any);
          client: Client;
          /** The server's id. */
          id: string;
          /** Its name. */
          name: string;
          /** What it is doing, in pkgcloud's words; Nova's own are in `original`. */
          status: ServerStatus;
          /** Percent done, of what it is doing. */
          progress: number;
          /** Id of the image it was made from. */
          imageId: string;
          /** Id of its flavor. */
          flavorId: string;
          /** Password of its administrator; only when it was just created or rebuilt. */
          adminPass: string;
          /** Its addresses, sorted into public and private ones. */
          addresses: ServerAddresses;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** What tells its physical host apart from others. */
          hostId: string;
          /** When it was created, ISO 8601. */
          created: string;
          /** When it was last changed, ISO 8601. */
          updated: string;
          /** The provider's own answer. */
          original: any;
          /** The provider's own answer. */
          openstack: any;
          /** Fetches the server and takes over what it is now. */
          refresh(callback: Callback<[providers.openstack.compute.Server, ApiResponse]>): Request;
          /** Fetches the server and takes over what it is now. */
          refresh(): Promise<providers.openstack.compute.Server>;
          /** Creates a server like this. */
          create(callback: Callback<[providers.openstack.compute.Server]>): Request;
          /** Creates a server like this. */
          create(): Reply<[providers.openstack.compute.Server]>;
          /** Destroys the server. */
          destroy(callback: Callback<[any]>): Request;
          /** Destroys the server. */
          destroy(): Reply<[any]>;
          /** Reboots the server. */
          reboot(callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options: RebootServerOptions | null | undefined, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Reboots the server. */
          reboot(options?: RebootServerOptions | null): Reply<[any | undefined, ApiResponse]>;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>, callback: Callback<[any | undefined, ApiResponse]>): Request;
          /** Resizes the server to a flavor. */
          resize(flavor: Ref<providers.openstack.compute.Flavor, 'id'>): Reply<[any | undefined, ApiResponse]>;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(callback: Callback<[any]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets its addresses, of all networks or of one. */
          getAddresses(type?: string | null): Promise<any>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Tokens and tenants (Keystone). */
      namespace identity {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack identity. */
        class Client extends pkgcloud.base.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(callback: Callback<[any]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token: string | null | undefined, callback: Callback<[any]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token: string | null | undefined, belongsTo: string | null | undefined, callback: Callback<[any]>): Request;
          /** Checks a token. GET /v2.0/tokens/{token}, or /v3/auth/tokens */
          validateToken(token?: string | null, belongsTo?: string | null, call?: CallOptions): Reply<[any]>;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(callback: Callback<[any]>): Request;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(tenantId: string | null | undefined, callback: Callback<[any]>): Request;
          /** Gets a tenant (project), or all that the user has. GET /v2.0/tenants, or /v3/auth/projects */
          getTenantInfo(tenantId?: string | null, call?: CallOptions): Reply<[any]>;
        }
        function createClient(options: ClientOptions): Client;
      }
      /** Containers and files (Swift). */
      namespace storage {
        interface ClientOptions extends providers.openstack.ClientOptions {
        }
        interface RequestOptions {
          /** HTTP method. Default `GET`. */
          method?: string;
          /** Path below the service's URL, encoded. */
          path?: any;
          /** A whole URL, instead of a path. */
          uri?: string;
          /** A container, before the path. */
          container?: any;
          /** Query parameters. */
          qs?: { [name: string]: any };
          /** Headers, beside those that every request has. */
          headers?: { [name: string]: any };
          /** The body: text as it is, an object as JSON. */
          body?: any;
          /** The body as JSON. */
          json?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetUrlOptions {
          /** A container. */
          container?: any;
          /** A path below the service's URL or in the container. */
          path?: any;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetContainersOptions {
          /** Most containers in the answer; more than 10000 are fetched page by page. */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Name before which it ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface UploadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to read, instead of what is written to the stream. */
          local?: string;
          /** Its media type. Default: by the name's extension, or `application/octet-stream`. */
          contentType?: string;
          /** Its metadata. */
          metadata?: { [name: string]: any };
          /** More headers, such as `x-delete-after`. */
          headers?: { [name: string]: any };
          /** Number of bytes, where it is known: the server then knows whether it has them all. */
          size?: number;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface DownloadOptions {
          /** Its container. */
          container: Ref<providers.openstack.storage.Container, 'name'>;
          /** Its name there. */
          remote: Ref<providers.openstack.storage.File, 'name'>;
          /** A local file to write. */
          local?: string;
          /** First byte wanted, from 0. */
          start?: number;
          /** Last byte wanted. */
          end?: number;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface GetFilesOptions {
          /**
           * Most files in the answer; more than 10000 are fetched page by page. Default: what Swift puts into one
           * answer, 10000.
           */
          limit?: number;
          /** Name after which the list goes on. */
          marker?: string;
          /** Only files whose names start so. */
          prefix?: string;
          /** Only files below this pseudo-directory. */
          path?: string;
          /** Character that separates pseudo-directories, which are then listed once each. */
          delimiter?: string;
          /** Name before which the list ends. */
          end_marker?: string;
          /** The same as `end_marker`. */
          endMarker?: string;
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface CopyOptions {
          /** Where it is. */
          sourceContainer: Ref<providers.openstack.storage.Container, 'name'>;
          /** Which it is. */
          sourceFile: Ref<providers.openstack.storage.File, 'name'>;
          /** Where it is to be. Default: the same container. */
          destinationContainer?: Ref<providers.openstack.storage.Container, 'name'>;
          /** What it is to be called. Default: the same name. */
          destinationFile?: Ref<providers.openstack.storage.File, 'name'>;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        interface ExtractOptions {
          /** The container to unpack into. Default: the account, one container for each top directory. */
          container?: Ref<providers.openstack.storage.Container, 'name'>;
          /** A local file to read, instead of a stream. */
          local?: string;
          /** `tar`, `tar.gz` or `tar.bz2`. Default: by the local file's name, or `tar.gz`. */
          format?: string;
          /** More headers. */
          headers?: { [name: string]: any };
          /** Aborts the call. */
          signal?: AbortSignal;
        }
        /** A client of openstack storage. */
        class Client extends pkgcloud.base.Client implements pkgcloud.storage.Client {
          constructor(options: ClientOptions);
          /** URL of the identity service. */
          authUrl: string;
          /** The endpoints' region. */
          region: string | undefined;
          /** Id of the project (tenant). */
          tenantId: string | undefined;
          /** Version of the service's authentication. */
          version: string;
          /** Version of Keystone's API: `v2.0` or `v3`. */
          keystoneAuthVersion: string;
          /** The service's type in the catalog. */
          serviceType: string;
          /** The service's URL, once the client has logged in; may be set. */
          _serviceUrl: string | null;
          /** The token and the catalog, once the client has logged in. */
          _identity: Identity;
          failCodes: { [name: string]: string };
          successCodes: { [name: string]: string };
          CONTAINER_META_PREFIX: string;
          CONTAINER_REMOVE_META_PREFIX: string;
          OBJECT_META_PREFIX: string;
          OBJECT_REMOVE_META_PREFIX: string;
          ACCOUNT_META_PREFIX: string;
          /** Logs in, if there is no valid token yet. */
          auth(callback: Callback<[]>): Request;
          /** Logs in, if there is no valid token yet. */
          auth(call?: CallOptions): Reply<[]>;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions, callback: Callback<[any, ApiResponse]>): Request;
          /** Sends a request of your own with the client's token. */
          _request(options: RequestOptions): RawRequest;
          /** The URL of a path, a container or a file of the service. */
          _getUrl(options?: GetUrlOptions | null): string;
          /** Whether there is a token that is still good. */
          _isAuthorized(): boolean;
          /** What the client logs in with, without the secrets. */
          _getIdentityOptions(): any;
          /** Lists containers. GET on the account */
          getContainers(callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options: GetContainersOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.Container>]>): Request;
          /** Lists containers. GET on the account */
          getContainers(options?: GetContainersOptions | null): Reply<[Array<providers.openstack.storage.Container>]>;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Gets a container. HEAD */
          getContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container. PUT */
          createContainer(options: string | { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves a container's metadata. POST */
          updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of a container's metadata. POST */
          removeContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadataToRemove: { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Sends metadata headers to a container. POST */
          _updateContainerMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, metadata: { [name: string]: any }, call?: CallOptions): Reply<[providers.openstack.storage.Container]>;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a container and all files in it; `false` if it was gone already. DELETE */
          destroyContainer(container: Ref<providers.openstack.storage.Container, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. DELETE */
          removeFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[boolean]>;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, callback: Callback<[string]>): Request;
          /** Removes many files with one request; calls back with Swift's report as text. DELETE with bulk-delete */
          bulkDelete(container: Ref<providers.openstack.storage.Container, 'name'>, files: Array<Ref<providers.openstack.storage.File, 'name'>>, call?: CallOptions): Reply<[string]>;
          /** Uploads a file: returns a stream to write to. PUT, then HEAD */
          upload(options: UploadOptions & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Downloads a file: returns a stream to read from. GET */
          download(options: DownloadOptions & ToStream, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Gets a file's properties. HEAD */
          getFile(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists a container's files, as many as are asked for. GET */
          getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists one page of a container's files. GET */
          _getFiles(container: Ref<providers.openstack.storage.Container, 'name'>, options?: GetFilesOptions | null): Reply<[Array<providers.openstack.storage.File>]>;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves a file's metadata. POST */
          updateFileMetadata(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, call?: CallOptions): Reply<[providers.openstack.storage.File]>;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions, callback: Callback<[boolean]>): Request;
          /** Copies a file within the cloud. COPY */
          copy(options: CopyOptions): Reply<[boolean]>;
          /** Metadata as headers. */
          serializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Headers as metadata. */
          deserializeMetadata(prefix: string, metadata?: { [name: string]: any } | null): any;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key: string | null | undefined, callback: Callback<[]>): Request;
          /** Sets the account's key for temporary URLs. POST on the account */
          setTemporaryUrlKey(key?: string | null, call?: CallOptions): Reply<[]>;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, callback: Callback<[string]>): Request;
          /** Makes a URL that lets its bearer at a file for a time, without a request. */
          generateTempUrl(container: Ref<providers.openstack.storage.Container, 'name'>, file: Ref<providers.openstack.storage.File, 'name'>, method: string, time: number, key: string, call?: CallOptions): Reply<[string]>;
          /** Gets the account's key for temporary URLs. HEAD on the account */
          getTemporaryUrlKey(callback: Callback<[string | undefined]>): Request;
          /** Gets the account's key for temporary URLs. HEAD on the account */
          getTemporaryUrlKey(call?: CallOptions): Reply<[string | undefined]>;
          /** Unpacks an archive into a container or, without one, into the account. PUT with extract-archive */
          extract(options: ExtractOptions & FromStream, callback?: Callback<[boolean, ApiResponse]>): Upload<[boolean, ApiResponse]>;
        }
        /** A container of files. */
        class Container extends pkgcloud.storage.Container {
          constructor(client?: any, details?: any);
          client: Client;
          /** Seconds that a CDN may keep its files. */
          ttl: number;
          /** Whether a CDN's logs are kept. */
          logRetention: boolean;
          /** How many files are in it. */
          count: number;
          /** How many bytes they are together. */
          bytes: number;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** Its files, after `getFiles`. */
          files: Array<providers.openstack.storage.File>;
          /** Creates a container of this name. */
          create(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Creates a container of this name. */
          create(): Reply<[providers.openstack.storage.Container]>;
          /** Fetches the container. */
          refresh(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Fetches the container. */
          refresh(): Reply<[providers.openstack.storage.Container]>;
          /** Destroys the container and all files in it. */
          destroy(callback: Callback<[boolean]>): Request;
          /** Destroys the container and all files in it. */
          destroy(): Reply<[boolean]>;
          /** Uploads a file into the container; as the client's `upload`. */
          upload(options: Given<UploadOptions, 'container'> & FromStream, callback?: Callback<[providers.openstack.storage.File]>): Upload<[providers.openstack.storage.File]>;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options: GetFilesOptions | null | undefined, callback: Callback<[Array<providers.openstack.storage.File>]>): Request;
          /** Lists the container's files and keeps them in `files`. */
          getFiles(options?: GetFilesOptions | null): Promise<Array<providers.openstack.storage.File>>;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>, callback: Callback<[boolean]>): Request;
          /** Removes a file. */
          removeFile(file: Ref<providers.openstack.storage.File, 'name'>): Reply<[boolean]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.openstack.storage.Container]>;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }, callback: Callback<[providers.openstack.storage.Container]>): Request;
          /** Removes entries of its metadata. */
          removeMetadata(metadataToRemove: { [name: string]: any }): Reply<[providers.openstack.storage.Container]>;
        }
        /** A file (object) in a container. */
        class File extends pkgcloud.storage.File {
          constructor(client?: any, details?: any);
          client: Client;
          /** Its metadata. */
          metadata: { [name: string]: string };
          /** MD5 of its bytes, in hexadecimal. */
          etag: string | null;
          /** Its media type; `application/directory` for a common prefix. */
          contentType: string | null;
          /** When it was last changed. */
          lastModified: Date;
          /** Its size in bytes. */
          bytes: number | null;
          /** Removes the file. */
          remove(callback: Callback<[boolean]>): Request;
          /** Removes the file. */
          remove(): Reply<[boolean]>;
          /** Downloads the file; as the client's `download`. */
          download(options?: Given<DownloadOptions, 'container' | 'remote'> & ToStream | null, callback?: Callback<[providers.openstack.storage.File]>): Download<[providers.openstack.storage.File]>;
          /** Saves its metadata. */
          updateMetadata(callback: Callback<[providers.openstack.storage.File]>): Request;
          /** Saves its metadata. */
          updateMetadata(): Reply<[providers.openstack.storage.File]>;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null | undefined, callback: Callback<[boolean]>): Request;
          /** Copies it; `destinationContainer` and `destinationFile` say where to. */
          copy(options?: Given<CopyOptions, 'sourceContainer' | 'sourceFile'> | null): Reply<[boolean]>;
        }
        function createClient(options: ClientOptions): Client;
      }
    }
    /** Directories and files of this machine. */
    namespace filesystem {
      /** Options that all its clients take. */
      interface ClientOptions extends CommonOptions {
        provider?: 'filesystem';
      }
    }
  }
}
